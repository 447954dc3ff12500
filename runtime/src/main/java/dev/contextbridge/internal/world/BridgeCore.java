package dev.contextbridge.internal.world;

import static java.util.Objects.requireNonNull;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.Ipc;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.World;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.internal.transfer.Arguments;
import dev.contextbridge.internal.transfer.Parcel;
import dev.contextbridge.internal.transfer.Shapes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** One set of worlds: what stands behind {@link dev.contextbridge.ContextBridge}. */
public final class BridgeCore {
  private static final Logger LOG = System.getLogger("dev.contextbridge");

  private final Settings settings;
  private final Turns turns;
  private final EventLoop loop;
  private final Watchdog watchdog;
  private final Map<Integer, JsWorld> worlds = new ConcurrentHashMap<>();
  private final Shapes shapes = new Shapes();
  private final ScriptStacks stacks = new ScriptStacks();
  private final Channels channels = new Channels(this);

  /**
   * A bridge without worlds.
   *
   * @param settings what it was built with
   */
  public BridgeCore(Settings settings) {
    WarmUp.once();
    this.settings = settings;
    this.turns =
        new Turns(settings.turnTimeLimit(), settings.maxAllocation(), this::drain, this::watch);
    this.loop = new EventLoop(this::runDue);
    this.watchdog = new Watchdog(turns, this::endOverdue, this::endGreedy);
  }

  /**
   * A world, made when it is first asked for.
   *
   * @param id not negative
   * @return the world
   */
  public World world(int id) {
    return jsWorld(id);
  }

  private JsWorld jsWorld(int id) {
    if (id < 0) {
      throw new IllegalArgumentException("a world's id is not negative, got " + id);
    }
    JsWorld known = worlds.get(id);
    if (known != null) {
      return known;
    }
    watchdog.start();
    JsWorld made = turns.run(null, () -> worlds.computeIfAbsent(id, this::newWorld));
    if (turns.isClosed()) {
      made.end(BridgeCore::closed); // in case that it was not there yet when all others ended
    }
    return made;
  }

  private JsWorld newWorld(int id) {
    JsWorld world = made(id);
    try {
      settings.globals().forEach(global -> global.bind(world));
    } catch (RuntimeException | Error e) {
      world.end(() -> new BridgeException(world + " was not made: " + e.getMessage()));
      throw e;
    }
    return world;
  }

  private JsWorld made(int id) {
    try {
      return new JsWorld(id, this);
    } catch (PolyglotException e) {
      turns.checkOpen(); // what the bridge's own scripts ask of Java ends with it
      throw e;
    }
  }

  private static BridgeException closed() {
    return new BridgeClosedException("the bridge is closed");
  }

  /**
   * Binds an implementation to the global object of a world.
   *
   * @param worldId the world
   * @param key the property
   * @param api the implementation
   */
  public void expose(int worldId, String key, BridgedType.Instance<?> api) {
    bind(jsWorld(worldId), key, api);
  }

  /**
   * Binds a frozen copy of a value to the global object of a world.
   *
   * @param worldId the world
   * @param key the property
   * @param value a value of no declared type
   */
  public void expose(int worldId, String key, @Nullable Object value) {
    exposePacked(worldId, key, packed(key, value));
  }

  /** Binds what was packed, by Java or by a world. */
  void exposePacked(int worldId, String key, Parcel value) {
    bind(jsWorld(worldId), key, value);
  }

  static Parcel packed(String key, @Nullable Object value) {
    return WorldFunction.packed("'" + key + "'", value);
  }

  static void bind(JsWorld world, String key, BridgedType.Instance<?> api) {
    check(
        world,
        requireNonNull(key, "key"),
        world.enter(
            () -> world.kit().builtIn("bindApi").execute(key, proxy(world, api)).asString()));
  }

  static void bind(JsWorld world, String key, Parcel value) {
    check(world, key, world.expose(requireNonNull(key, "key"), value));
  }

  private static void check(JsWorld world, String key, String problem) {
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
  static <T> Value proxy(JsWorld world, BridgedType.Instance<T> api) {
    return world.link().proxy(api.object(), api.type());
  }

  /**
   * Runs a function in the main world.
   *
   * @param source its source
   * @param arguments values of no declared type
   * @return a copy of what it returned
   */
  public @Nullable Object executeInMainWorld(String source, @Nullable Object[] arguments) {
    Arguments wire = WorldFunction.wireOf("executeInMainWorld", arguments);
    JsWorld world = jsWorld(0);
    return world.enter(() -> WorldFunction.toJava(world.run(source, wire), stacks));
  }

  /** The same for the preload world. */
  @Nullable Object executeInMainWorld(String source, Arguments arguments) {
    return jsWorld(0).run(source, arguments);
  }

  /**
   * Java's end of the preload world's messages.
   *
   * @return always the same
   */
  public Ipc ipc() {
    return channels;
  }

  Channels channels() {
    return channels;
  }

  /** Gives a message to the listeners of the preload world. */
  void deliver(String channel, Parcel arguments) {
    turns.checkOpen();
    JsWorld world = worlds.get(PreloadLink.WORLD);
    if (world == null) {
      return; // nobody listens
    }
    Object unused =
        world.enter(
            () -> {
              world.kit().builtIn("deliver").executeVoid(channel, arguments);
              return true;
            });
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
    String reason = "ran longer than " + seconds + " s in one turn";
    if (turns.isInside(world)) {
      endWorld(world, reason);
    } else {
      shut(world, reason); // to end it would wait for the world that it called
    }
  }

  private void watch() {
    watchdog.wake();
  }

  private void endGreedy(JsWorld world) {
    endWorld(world, "allocated more than " + settings.maxAllocation() + " bytes in one turn");
  }

  /** Ends a world that broke a limit, on the watchdog's thread: no world can end itself. */
  void endWorld(JsWorld world, String reason) {
    Supplier<BridgeException> broken = shut(world, reason);
    watchdog.execute(() -> world.end(broken));
  }

  private static Supplier<BridgeException> shut(JsWorld world, String reason) {
    String message = world + " " + reason + " and was closed";
    return world.shut(() -> new LimitExceededException(message));
  }

  /**
   * Reports what nobody else hears of.
   *
   * @param worldId where it runs
   * @param running what may fail
   */
  public void reportFailure(int worldId, CompletionStage<?> running) {
    var unused =
        running.whenComplete(
            (done, error) -> {
              if (error != null && !(error instanceof BridgeException)) {
                report(new BridgeEvent(worldId, BridgeEvent.Kind.UNHANDLED_REJECTION, error));
              }
            });
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
    channels.close();
    for (JsWorld world : new ArrayList<>(worlds.values())) {
      world.end(BridgeCore::closed);
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

  Shapes shapes() {
    return shapes;
  }

  ScriptStacks stacks() {
    return stacks;
  }

  EventLoop loop() {
    return loop;
  }
}
