package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the bridge does for its preload world. */
public interface PreloadServices {
  /** Binds a value to the global object of a world. */
  void expose(int worldId, String key, Parcel value);

  /** Runs a function in the main world; gives a plain value or a parcel. */
  @Nullable Object execute(String source, Arguments arguments);

  /** Gives a message to Java's listeners. */
  void send(String channel, Parcel arguments);

  /** Has Java answer a message; gives what becomes a promise. */
  Object invoke(String channel, Parcel arguments);

  /** Reports an error that no caller catches. */
  void uncaught(JsException error);

  /** The object that Java gives as a module, or null. */
  @Nullable Value module(String name);
}
