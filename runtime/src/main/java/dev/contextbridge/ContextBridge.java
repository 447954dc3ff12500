package dev.contextbridge;

import dev.contextbridge.internal.world.BridgeCore;
import dev.contextbridge.internal.world.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

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
  private static final int PRELOAD_WORLD = 999;

  private final BridgeCore core;

  ContextBridge(Settings settings) {
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
  public static BridgeBuilder builder() {
    return new BridgeBuilder();
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
   * Exposes a value in the main world: a frozen copy. Reference: {@code
   * contextBridge.exposeInMainWorld(apiKey, api)}.
   *
   * @param key the property of {@code window}
   * @param value anything of the dynamic column of the type table
   * @throws BridgeException when the global object has the key already; nothing changes then
   * @throws IllegalArgumentException when something in the value cannot be copied
   */
  public void exposeInMainWorld(String key, @Nullable Object value) {
    core.expose(MAIN_WORLD, key, value);
  }

  /**
   * Exposes a value in a world: a frozen copy. Reference: {@code
   * contextBridge.exposeInIsolatedWorld(worldId, apiKey, api)}.
   *
   * @param worldId 0 for the main world, 999 for the preload world, 1000 and up for one's own
   * @param key the property of {@code window}
   * @param value anything of the dynamic column of the type table
   * @throws BridgeException when the global object has the key already; nothing changes then
   * @throws IllegalArgumentException when something in the value cannot be copied, or the id is
   *     negative
   */
  public void exposeInIsolatedWorld(int worldId, String key, @Nullable Object value) {
    core.expose(worldId, key, value);
  }

  /**
   * Runs a function in the main world. Reference: {@code contextBridge.executeInMainWorld}.
   *
   * @param functionSource the source of a function, such as {@code (a, b) => a + b}
   * @param arguments copied by the dynamic column of the type table
   * @return a copy of what it returned, {@link JsUndefined} for nothing
   * @throws JsException when the source is none of a function, or the function throws
   * @throws IllegalArgumentException when an argument cannot be copied
   */
  public @Nullable Object executeInMainWorld(String functionSource, @Nullable Object... arguments) {
    return core.executeInMainWorld(functionSource, arguments);
  }

  /**
   * Runs a preload script in world 999, where {@code require('electron')} and {@code
   * require('contextbridge')} give {@code contextBridge} and {@code ipcRenderer}.
   *
   * @param script its text
   * @throws JsException when it throws
   */
  public void preload(String script) {
    Object unused = isolatedWorld(PRELOAD_WORLD).evaluate(script + "\n;undefined");
  }

  /**
   * Runs the preload script in a file, which may be a module: it imports what others require. What
   * a module throws once it has waited for something goes to the event sink.
   *
   * @param file a script in UTF-8, or a module named {@code .mjs}
   * @throws java.io.UncheckedIOException when the file cannot be read
   * @throws JsException when it throws
   */
  public void preload(Path file) {
    if (isolatedWorld(PRELOAD_WORLD).evaluate(file) instanceof CompletionStage<?> running) {
      core.reportFailure(PRELOAD_WORLD, running);
    }
  }

  /**
   * Java's end of the preload world's {@code ipcRenderer}.
   *
   * @return always the same
   */
  public Ipc ipc() {
    return core.ipc();
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
}
