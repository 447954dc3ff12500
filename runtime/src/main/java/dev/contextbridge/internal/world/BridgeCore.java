package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.World;
import dev.contextbridge.generated.BridgedType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One set of worlds: what stands behind {@link dev.contextbridge.ContextBridge}. */
public final class BridgeCore {
  private static final Logger LOG = System.getLogger("dev.contextbridge");

  private final Settings settings;
  private final Turns turns;
  private final EventLoop loop;
  private final Watchdog watchdog;
  private final Map<Integer, JsWorld> worlds = new ConcurrentHashMap<>();

  /**
   * A bridge without worlds.
   *
   * @param settings what it was built with
   */
  public BridgeCore(Settings settings) {
    WarmUp.once();
    this.settings = settings;
    this.turns = new Turns(settings.turnTimeLimit(), this::drain);
    this.loop = new EventLoop(this::runDue);
    this.watchdog = new Watchdog(turns, this::endOverdue);
  }

  /**
   * A world, made when it is first asked for.
   *
   * @param id not negative
   * @return the world
   */
  public World world(int id) {
    if (id < 0) {
      throw new IllegalArgumentException("a world's id is not negative, got " + id);
    }
    return jsWorld(id);
  }

  private JsWorld jsWorld(int id) {
    JsWorld known = worlds.get(id);
    if (known != null) {
      return known;
    }
    watchdog.start();
    return turns.run(null, () -> worlds.computeIfAbsent(id, key -> new JsWorld(key, this)));
  }

  /**
   * Binds an implementation to the global object of a world.
   *
   * @param worldId the world
   * @param key the property
   * @param api the implementation
   */
  public void expose(int worldId, String key, BridgedType.Instance<?> api) {
    if (worldId < 0) {
      throw new IllegalArgumentException("a world's id is not negative, got " + worldId);
    }
    JsWorld world = jsWorld(worldId);
    String problem =
        world.enter(
            () -> world.kit().builtIn("bindApi").execute(key, proxy(world, api)).asString());
    if (problem.equals("taken")) {
      throw new BridgeException(
          "Cannot bind an API on top of an existing property on the window object: '"
              + key
              + "' of "
              + world);
    }
    if (!problem.isEmpty()) {
      throw new BridgeException(
          "Cannot bind '" + key + "': a script has sealed the window object of " + world);
    }
  }

  /** Never a script's own object, even if one implements the API: what is exposed is frozen. */
  private static <T> Object proxy(JsWorld world, BridgedType.Instance<T> api) {
    return world.link().proxy(api.object(), api.type());
  }

  private void drain() {
    loop.drain(turns);
  }

  /** Entered by the loop's own thread when something is due and nobody is inside. */
  private void runDue() {
    try {
      turns.run(null, () -> true);
    } catch (BridgeClosedException e) {
      // The bridge was closed in between: nothing is left to run.
    }
  }

  private void endOverdue(JsWorld world) {
    double seconds = settings.turnTimeLimit().toMillis() / 1000.0;
    endWorld(world, "ran longer than " + seconds + " s in one turn");
  }

  /** Ends a world that broke a limit, on the watchdog's thread: no world can end itself. */
  void endWorld(JsWorld world, String reason) {
    String message = world + " " + reason + " and was closed";
    watchdog.execute(() -> world.end(() -> new LimitExceededException(message)));
  }

  void report(BridgeEvent event) {
    try {
      settings.events().accept(event);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the event sink failed", e);
    }
  }

  /**
   * Waits until no timer, promise job or pending completion is left.
   *
   * @param timeout how long
   * @return false when the time was over first
   */
  public boolean awaitIdle(Duration timeout) {
    turns.forbidInside("awaitIdle");
    try {
      return loop.awaitIdle(timeout, turns);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends every world. */
  public void close() {
    if (!turns.close()) {
      return;
    }
    if (turns.isHeldByCaller()) {
      turns.atEnd(this::endAll);
    } else {
      endAll();
    }
  }

  private void endAll() {
    loop.close();
    for (JsWorld world : new ArrayList<>(worlds.values())) {
      world.end(() -> new BridgeClosedException("the bridge is closed"));
    }
    watchdog.close();
    loop.join();
  }

  Settings settings() {
    return settings;
  }

  Turns turns() {
    return turns;
  }

  EventLoop loop() {
    return loop;
  }
}
