package dev.contextbridge.generated;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The generated code of one interface that crosses as functions: a root API, a bridged object or a
 * functional interface.
 *
 * @param face the interface of an object with methods; null for a function, whose class alone does
 *     not tell its type arguments
 * @param signature the declared type with its type arguments; equal signatures, equal types
 * @param glue the script that knows it
 * @param maker the name under which the glue exports the function that makes the JavaScript object
 * @param reader the name under which it exports the function that reads one of a script; empty for
 *     a function, which each API reads by itself
 * @param target makes the object that the glue calls
 * @param <T> the interface
 */
public record BridgedType<T>(
    @Nullable Class<T> face,
    String signature,
    Glue glue,
    String maker,
    String reader,
    BiFunction<Link, T, HostTarget> target) {

  /**
   * The generated code of an interface that is an object with methods.
   *
   * @param face the interface
   * @param glue the script that knows it
   * @param maker the name of the export that makes the JavaScript object
   * @param reader the name of the export that reads one of a script
   * @param target makes the object that the glue calls
   * @param <T> the interface
   * @return the type
   */
  public static <T> BridgedType<T> object(
      Class<T> face,
      Glue glue,
      String maker,
      String reader,
      BiFunction<Link, T, HostTarget> target) {
    return new BridgedType<>(face, "object " + face.getName(), glue, maker, reader, target);
  }

  /**
   * The generated code of a functional interface.
   *
   * @param signature the interface with its type arguments
   * @param glue the script that knows it
   * @param maker the name of the export that makes the JavaScript function
   * @param target makes the object that the glue calls
   * @param <T> the interface
   * @return the type
   */
  public static <T> BridgedType<T> function(
      String signature, Glue glue, String maker, BiFunction<Link, T, HostTarget> target) {
    return new BridgedType<>(null, signature, glue, maker, "", target);
  }

  /**
   * The generated code of a functional interface of which only scripts give functions.
   *
   * @param signature the interface with its type arguments
   * @param glue the script that knows it
   * @param <T> the interface
   * @return a type that is never handed out
   */
  public static <T> BridgedType<T> functionOfScripts(String signature, Glue glue) {
    return function(
        signature,
        glue,
        "",
        (link, function) -> {
          throw new IllegalStateException("only scripts give a " + signature);
        });
  }

  /**
   * What an error says that a value must be.
   *
   * @return a noun with its article
   */
  public String expected() {
    return face == null ? "a function" : "an object";
  }

  /** Tells whether both are functions, or both are objects. */
  boolean isLike(BridgedType<?> other) {
    return (face == null) == (other.face == null);
  }

  /**
   * Tells whether what was handed out as another type can come home as this one.
   *
   * @param other the type that it was handed out as
   * @return true for the same type, and for an interface that extends this one
   */
  boolean takes(BridgedType<?> other) {
    if (face == null || other.face == null) {
      return signature.equals(other.signature);
    }
    return face.isAssignableFrom(other.face);
  }

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
