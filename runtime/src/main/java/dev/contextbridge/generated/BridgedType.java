package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/**
 * The generated code of one interface that crosses as functions: a root API, a bridged object or a
 * functional interface.
 *
 * @param face the interface of an object with methods; null for a function, whose class alone does
 *     not tell its type arguments
 * @param signature the declared type with its type arguments; equal signatures, equal types
 * @param glue the script that knows it
 * @param maker the name under which the glue exports the function that makes the JavaScript object;
 *     empty for a function that only scripts give
 * @param reader the name under which it exports the function that reads one of a script; empty for
 *     a function, which each API reads by itself
 * @param <T> the interface
 */
public record BridgedType<T>(
    @Nullable Class<T> face, String signature, Glue glue, String maker, String reader) {

  /**
   * The generated code of an interface that is an object with methods.
   *
   * @param face the interface
   * @param glue the script that knows it
   * @param maker the name of the export that makes the JavaScript object
   * @param reader the name of the export that reads one of a script
   */
  public BridgedType(Class<T> face, Glue glue, String maker, String reader) {
    this(face, "object " + face.getName(), glue, maker, reader);
  }

  /**
   * The generated code of a functional interface.
   *
   * @param signature the interface with its type arguments
   * @param glue the script that knows it
   * @param maker the name of the export that makes the JavaScript function; empty when only scripts
   *     give one
   */
  public BridgedType(String signature, Glue glue, String maker) {
    this(null, signature, glue, maker, "");
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
      return type.glue().target(link, object);
    }
  }
}
