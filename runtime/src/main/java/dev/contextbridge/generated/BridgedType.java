package dev.contextbridge.generated;

import java.util.function.BiFunction;

/**
 * The generated code of one interface that crosses from Java as functions: a root API, a bridged
 * object or a functional interface.
 *
 * @param expected what an error says a value must be, with its article
 * @param signature the declared type with its type arguments; equal signatures, equal types
 * @param glue the script that knows it
 * @param maker the name under which the glue exports the function that makes the JavaScript object
 * @param target makes the object that the glue calls
 * @param <T> the interface
 */
public record BridgedType<T>(
    String expected,
    String signature,
    Glue glue,
    String maker,
    BiFunction<Link, T, HostTarget> target) {

  /**
   * Binds an object to this generated code.
   *
   * @param object the Java object
   * @return both
   */
  public Instance<T> bind(T object) {
    return new Instance<>(this, object);
  }

  /**
   * A Java object together with the generated code of its declared type.
   *
   * @param type the generated code
   * @param object the Java object
   * @param <T> the interface
   */
  public record Instance<T>(BridgedType<T> type, T object) {
    /**
     * The object that the glue calls.
     *
     * @param link the connection to the calling world
     * @return a new target
     */
    public HostTarget target(Link link) {
      return type.target().apply(link, object);
    }
  }
}
