package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsFunction;
import org.graalvm.polyglot.HostAccess;

/** A function on its way: opaque to scripts but for what every function shows of itself. */
public final class FunctionHandle {
  private final JsFunction function;

  /**
   * A handle.
   *
   * @param function a function of a world as Java sees it, or one of Java
   */
  public FunctionHandle(JsFunction function) {
    this.function = function;
  }

  /** The function. */
  public JsFunction function() {
    return function;
  }

  /**
   * The function's {@code name}.
   *
   * @return its name, empty when it has none
   */
  @HostAccess.Export
  public String name() {
    return function.name();
  }

  /**
   * What errors call the function.
   *
   * @return where it was when it crossed
   */
  @HostAccess.Export
  public String label() {
    return function.toString();
  }

  /**
   * The function's {@code length}.
   *
   * @return how many parameters it declares
   */
  @HostAccess.Export
  public int parameters() {
    return function.length();
  }
}
