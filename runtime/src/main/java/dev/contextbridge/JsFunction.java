package dev.contextbridge;

import org.jspecify.annotations.Nullable;

/**
 * A function of no declared type. One that a script gave can be called from any thread; one that
 * Java gives is a function in the world that receives it. The same function is the same object on
 * the other side each time, and one that comes home is the original.
 */
@FunctionalInterface
public interface JsFunction {
  /**
   * Calls the function.
   *
   * @param arguments copied by the dynamic column of the type table
   * @return a copy of what it returned, {@link JsUndefined} for nothing
   * @throws JsException when a script's function throws
   * @throws IllegalArgumentException when an argument cannot be copied
   * @throws BridgeClosedException when its world has ended
   */
  @Nullable Object call(@Nullable Object... arguments);

  /**
   * The function's {@code name}.
   *
   * @return its name in JavaScript, empty when it has none
   */
  default String name() {
    return "";
  }

  /**
   * The function's {@code length}.
   *
   * @return how many parameters it declares
   */
  default int length() {
    return 0;
  }
}
