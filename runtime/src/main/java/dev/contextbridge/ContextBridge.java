package dev.contextbridge;

import dev.contextbridge.internal.world.BridgeCore;
import dev.contextbridge.internal.world.Settings;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One set of JavaScript worlds and what Java exposes in them. The counterpart of one renderer of
 * Electron.
 *
 * <p>Any thread may call. A bridge runs JavaScript on one thread at a time: a caller enters on its
 * own thread, and promise jobs, due timers and completions that other threads delivered are run
 * before the outermost call returns. When nobody is inside, timers and completions run on a daemon
 * thread of the bridge.
 */
public final class ContextBridge implements AutoCloseable {
  private static final int MAIN_WORLD = 0;

  private final BridgeCore core;

  private ContextBridge(Settings settings) {
    core = new BridgeCore(settings);
  }

  /**
   * A bridge with the default limits.
   *
   * @return a bridge without worlds; a world is made when it is first asked for
   */
  public static ContextBridge create() {
    return builder().build();
  }

  /**
   * Starts a bridge with limits of one's own.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exposes an API under the key and in the world of its annotation.
   *
   * @param exposure an implementation bound to its generated code
   * @throws BridgeException when the annotation names an isolated world
   * @throws BridgeException when the global object has the key already
   */
  public void exposeInMainWorld(Exposure exposure) {
    if (exposure.worldId() != MAIN_WORLD) {
      throw new BridgeException(
          "'"
              + exposure.key()
              + "' is annotated for world "
              + exposure.worldId()
              + ": expose it with exposeInIsolatedWorld, or name the key to override that");
    }
    exposeInMainWorld(exposure.key(), exposure);
  }

  /**
   * Exposes an API in the main world under another key. Reference: {@code
   * contextBridge.exposeInMainWorld(apiKey, api)}.
   *
   * @param key the property of {@code window}
   * @param exposure an implementation bound to its generated code
   * @throws BridgeException when the global object has the key already; nothing changes then
   */
  public void exposeInMainWorld(String key, Exposure exposure) {
    core.expose(MAIN_WORLD, key, exposure.api());
  }

  /**
   * Exposes an API under the key and in the world of its annotation.
   *
   * @param exposure an implementation bound to its generated code
   * @throws BridgeException when the annotation names the main world
   * @throws BridgeException when the global object has the key already; nothing changes then
   */
  public void exposeInIsolatedWorld(Exposure exposure) {
    if (exposure.worldId() == MAIN_WORLD) {
      throw new BridgeException(
          "'"
              + exposure.key()
              + "' is annotated for the main world: expose it with"
              + " exposeInMainWorld, or name a world and a key to override that");
    }
    exposeInIsolatedWorld(exposure.worldId(), exposure.key(), exposure);
  }

  /**
   * Exposes an API in a world. Reference: {@code contextBridge.exposeInIsolatedWorld(worldId,
   * apiKey, api)}.
   *
   * @param worldId 0 for the main world, 999 for the preload world, 1000 and up for one's own
   * @param key the property of {@code window}
   * @param exposure an implementation bound to its generated code
   * @throws BridgeException when the global object has the key already; nothing changes then
   * @throws IllegalArgumentException when the id is negative
   */
  public void exposeInIsolatedWorld(int worldId, String key, Exposure exposure) {
    core.expose(worldId, key, exposure.api());
  }

  /**
   * The world that scripts run in by default.
   *
   * @return world 0
   */
  public World mainWorld() {
    return core.world(MAIN_WORLD);
  }

  /**
   * An isolated world.
   *
   * @param id 999 for the preload world, 1000 and up for worlds of one's own
   * @return the world
   * @throws IllegalArgumentException when the id is negative
   */
  public World isolatedWorld(int id) {
    return core.world(id);
  }

  /**
   * Waits until no timer, promise job or pending Java completion is left.
   *
   * @param timeout how long at most
   * @return true when nothing is left, false when the time was over first or the caller was
   *     interrupted
   * @throws BridgeException when called from inside a turn
   */
  public boolean awaitIdle(Duration timeout) {
    return core.awaitIdle(timeout);
  }

  /**
   * Ends every world, also one that is running. Afterwards each call from either side fails with a
   * {@link BridgeClosedException}, and no thread of the bridge is left. Called from inside a turn,
   * the worlds end with that turn.
   */
  @Override
  public void close() {
    core.close();
  }

  /** The limits and sinks of a bridge. Not safe for use by several threads. */
  public static final class Builder {
    private static final Logger CONSOLE = System.getLogger("dev.contextbridge.console");
    private static final Logger EVENTS = System.getLogger("dev.contextbridge.events");

    private Duration turnTimeLimit = Duration.ofSeconds(30);
    private int maxElements = 1_000_000;
    private long maxBytes = 256L << 20;
    private int maxTimers = 10_000;
    private int maxConsoleCharacters = 1_000_000;
    private boolean eval = true;
    private ErrorPolicy errorPolicy = ErrorPolicy.HIDE;
    private Consumer<ConsoleMessage> console = Builder::log;
    private Consumer<BridgeEvent> events = Builder::log;

    private Builder() {}

    /**
     * Bounds the wall-clock time of one turn; a world that takes longer is closed.
     *
     * @param limit positive; 30 seconds unless set
     * @return this
     */
    public Builder turnTimeLimit(Duration limit) {
      if (limit.isNegative() || limit.isZero()) {
        throw new IllegalArgumentException("the time limit must be positive, got " + limit);
      }
      turnTimeLimit = limit;
      return this;
    }

    /**
     * Bounds what one transfer may carry from a script; more is a {@code RangeError}.
     *
     * @param elements elements of arrays and properties of maps; 1,000,000 unless set
     * @param bytes bytes, and characters of long strings; 256 MiB unless set
     * @return this
     */
    public Builder transferLimit(int elements, long bytes) {
      maxElements = positive("elements", elements);
      maxBytes = positive("bytes", bytes);
      return this;
    }

    /**
     * Bounds how many timers may wait at one time; one more is an error.
     *
     * @param timers 10,000 unless set
     * @return this
     */
    public Builder timerLimit(int timers) {
      maxTimers = positive("timers", timers);
      return this;
    }

    /**
     * Bounds what a world may print in one turn; a world that prints more is closed.
     *
     * @param characters 1,000,000 unless set
     * @return this
     */
    public Builder consoleLimit(int characters) {
      maxConsoleCharacters = positive("characters", characters);
      return this;
    }

    /**
     * Allows or forbids {@code eval} and {@code Function} in scripts.
     *
     * @param allowed true unless set, as in browsers
     * @return this
     */
    public Builder allowEval(boolean allowed) {
      eval = allowed;
      return this;
    }

    /**
     * Sets what worlds learn of Java exceptions that are not declared.
     *
     * @param policy {@link ErrorPolicy#HIDE} unless set
     * @return this
     */
    public Builder errorPolicy(ErrorPolicy policy) {
      errorPolicy = Objects.requireNonNull(policy);
      return this;
    }

    /**
     * Sets where {@code console} prints.
     *
     * @param sink called inside turns; the platform logger {@code dev.contextbridge.console} unless
     *     set
     * @return this
     */
    public Builder console(Consumer<ConsoleMessage> sink) {
      console = Objects.requireNonNull(sink);
      return this;
    }

    /**
     * Sets who is told of errors that no caller is there to be told of.
     *
     * @param sink called inside turns; the platform logger {@code dev.contextbridge.events} unless
     *     set
     * @return this
     */
    public Builder events(Consumer<BridgeEvent> sink) {
      events = Objects.requireNonNull(sink);
      return this;
    }

    /**
     * Makes the bridge.
     *
     * @return a bridge without worlds
     */
    public ContextBridge build() {
      return new ContextBridge(
          new Settings(
              turnTimeLimit,
              maxElements,
              maxBytes,
              maxTimers,
              maxConsoleCharacters,
              eval,
              errorPolicy,
              console,
              events));
    }

    private static int positive(String what, int value) {
      return (int) positive(what, (long) value);
    }

    private static long positive(String what, long value) {
      if (value <= 0) {
        throw new IllegalArgumentException("a limit of " + what + " is positive, got " + value);
      }
      return value;
    }

    private static void log(ConsoleMessage message) {
      Level level =
          switch (message.level()) {
            case "error" -> Level.ERROR;
            case "warn" -> Level.WARNING;
            case "debug" -> Level.DEBUG;
            default -> Level.INFO;
          };
      CONSOLE.log(level, "[world " + message.worldId() + "] " + message.text());
    }

    private static void log(BridgeEvent event) {
      EVENTS.log(Level.WARNING, "[world " + event.worldId() + "] " + event.kind(), event.error());
    }
  }
}
