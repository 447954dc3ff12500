package dev.contextbridge.generated;

import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * A Java value on its way through the glue: opaque to JavaScript, and final so that the engine can
 * never convert a script's object to it.
 */
public final class Ref {
  private static final Object UNBUILT = new Object();

  private Object value;
  private final @Nullable BridgedType<?> type;

  private Ref(Object value, @Nullable BridgedType<?> type) {
    this.value = value;
    this.type = type;
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
   * Stands for a value that is still to be built.
   *
   * @return the handle for the glue, which has to {@link #settle} it before Java asks for its value
   */
  public static Ref unbuilt() {
    return new Ref(UNBUILT, null);
  }

  /**
   * Takes the value that this stands for. For the glue alone.
   *
   * @param built the handle of what was built
   */
  @HostAccess.Export
  public void settle(Ref built) {
    if (value != UNBUILT) {
      throw new IllegalStateException("the value has been built");
    }
    value = built.value();
  }

  /**
   * Holds an object whose declared type must be known when it comes home, because its class alone
   * does not tell the type arguments.
   *
   * @param value a Java function or a bridged object
   * @param type the declared type
   * @return the handle for the glue
   */
  public static Ref home(Object value, BridgedType<?> type) {
    return new Ref(value, type);
  }

  /**
   * Tells whether this is the home of an object that was handed out as the given type, or as one
   * that extends it.
   *
   * @param expected the declared type
   * @return true when the object can be taken as that type
   */
  public boolean isHomeOf(BridgedType<?> expected) {
    return type != null && expected.takes(type);
  }

  /**
   * The value as what generated code put in.
   *
   * @param <T> its type
   * @return the value
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T get() {
    return (T) value();
  }

  /**
   * The value, for a cast, which costs the compiler less than a type argument.
   *
   * @return the value
   */
  public Object value() {
    if (value == UNBUILT) {
      throw new IllegalStateException("the value is not built yet");
    }
    return value;
  }

  /**
   * The elements of a container.
   *
   * @return the value
   */
  public Items items() {
    return (Items) value();
  }
}
