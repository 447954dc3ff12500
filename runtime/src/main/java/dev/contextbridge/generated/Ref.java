package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/**
 * A Java value on its way through the glue: opaque to JavaScript, and final so that the engine can
 * never convert a script's object to it.
 */
public final class Ref {
  private final Object value;
  private final @Nullable String signature;

  private Ref(Object value, @Nullable String signature) {
    this.value = value;
    this.signature = signature;
  }

  /**
   * Holds a value.
   *
   * @param value what the generated reader made
   * @return the handle for the glue
   */
  public static Ref of(Object value) {
    return new Ref(value, null);
  }

  /**
   * Holds an object whose declared type must be known when it comes home, because its class alone
   * does not tell the type arguments.
   *
   * @param value a Java function or a bridged object
   * @param signature the declared type, type arguments included
   * @return the handle for the glue
   */
  public static Ref home(Object value, String signature) {
    return new Ref(value, signature);
  }

  /**
   * Tells whether this is the home of an object that was handed out as the given type.
   *
   * @param expected the declared type, type arguments included
   * @return true when the signatures are equal
   */
  public boolean isHomeOf(String expected) {
    return expected.equals(signature);
  }

  /**
   * The value as what generated code put in.
   *
   * @param <T> its type
   * @return the value
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T get() {
    return (T) value;
  }
}
