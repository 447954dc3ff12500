package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.Ref;
import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the scripts of the preload world may ask of Java, and no other world's. */
public final class PreloadHost {
  private final TransferServices world;
  private final PreloadServices bridge;

  /**
   * The Java side of the preload world.
   *
   * @param world the preload world
   * @param bridge its bridge
   */
  public PreloadHost(TransferServices world, PreloadServices bridge) {
    this.world = world;
    this.bridge = bridge;
  }

  /**
   * Exposes a value in another world.
   *
   * @param worldId its id, not negative
   * @param key the property of its global object
   * @param value what was packed here
   */
  @HostAccess.Export
  public void expose(int worldId, String key, Parcel value) {
    entered(
        "contextBridge",
        () -> {
          bridge.expose(worldId, key, value);
          return true;
        });
  }

  /**
   * Runs a function in the main world.
   *
   * @param source its source
   * @param arguments a parcel with an array
   * @return a string, number, boolean, or null for undefined; a parcel for anything else
   */
  @HostAccess.Export
  public @Nullable Object execute(String source, Parcel arguments) {
    return entered(
        "contextBridge.executeInMainWorld",
        () -> bridge.execute(source, Arguments.packed(arguments)));
  }

  /**
   * Sends a message.
   *
   * @param channel its channel
   * @param arguments a parcel with an array
   */
  @HostAccess.Export
  public void send(String channel, Parcel arguments) {
    entered(
        "ipcRenderer.send",
        () -> {
          bridge.send(channel, arguments);
          return true;
        });
  }

  /**
   * Sends a message that is answered.
   *
   * @param channel its channel
   * @param arguments a parcel with an array
   * @return an opaque object that becomes a promise
   */
  @HostAccess.Export
  public @Nullable Object invoke(String channel, Parcel arguments) {
    return entered("ipcRenderer.invoke", () -> bridge.invoke(channel, arguments));
  }

  /**
   * Finds a module of Java's.
   *
   * @param name its name
   * @return the object, or null
   */
  @HostAccess.Export
  public @Nullable Value module(String name) {
    return entered("require", () -> bridge.module(name));
  }

  /**
   * Reports what a listener threw.
   *
   * @param error a handle of a {@link dev.contextbridge.JsException}
   */
  @HostAccess.Export
  public void uncaught(Ref error) {
    world.enter();
    bridge.uncaught(error.get());
  }

  private <R extends @Nullable Object> R entered(String site, Supplier<R> body) {
    try {
      world.enter();
      return body.get();
    } catch (RuntimeException | Error e) {
      throw world.fail(e, site);
    }
  }
}
