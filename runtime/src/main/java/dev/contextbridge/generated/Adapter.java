package dev.contextbridge.generated;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the glue that call a script's function, or the methods of its object. Any thread
 * may call; the script runs in a turn of its bridge.
 */
public final class Adapter {
  private final HostTarget bridge;
  private final int first;
  private final @Nullable Value[] functions;
  private final String site;

  /** An adapter of one function, or of all methods of an object. */
  Adapter(HostTarget bridge, int first, @Nullable Value[] functions, String site) {
    this.bridge = bridge;
    this.first = first;
    this.functions = functions;
    this.site = site;
  }

  /** Those that the glue made for the methods of an object; none for a method left to Java. */
  static @Nullable Value[] each(Value adapters) {
    Value[] each = new Value[(int) adapters.getArraySize()];
    for (int i = 0; i < each.length; i++) {
      Value adapter = adapters.getArrayElement(i);
      each[i] = adapter.isNull() ? null : adapter;
    }
    return each;
  }

  /** Tells whether an object leaves no method to Java. */
  boolean isWhole() {
    for (Value function : functions) {
      if (function == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a script implements a method that it may leave to Java.
   *
   * @param method the number of the method
   * @return false when it is left to Java
   */
  public boolean has(int method) {
    return functions[method - first] != null;
  }

  /**
   * Calls the script.
   *
   * @param site the API and the method, for errors
   * @param method the number of the method or function
   * @param values the arguments
   * @return the result, of its declared type
   */
  public @Nullable Object call(String site, int method, @Nullable Object[] values) {
    return bridge.link.call(
        function(method),
        () -> arguments(site, method, values),
        result -> bridge.result(method, result));
  }

  /**
   * Calls the script for its effect.
   *
   * @param site the API and the method, for errors
   * @param method the number of the method or function
   * @param values the arguments
   */
  public void run(String site, int method, @Nullable Object[] values) {
    bridge.link.run(function(method), () -> arguments(site, method, values));
  }

  @Nullable Object callFunction(@Nullable Object[] values) {
    return call(site, first, values);
  }

  void runFunction(@Nullable Object[] values) {
    run(site, first, values);
  }

  private Value function(int method) {
    Value function = functions[method - first];
    if (function == null) {
      throw new IllegalStateException("method " + method + " is left to Java");
    }
    return function;
  }

  private @Nullable Object[] arguments(String site, int method, @Nullable Object[] values) {
    if (values.length == 0) {
      return values;
    }
    try {
      return bridge.arguments(method, values);
    } catch (WireFailure e) {
      throw new IllegalArgumentException(
          site + ": argument " + e.path().replaceFirst("^\\.", "") + " " + e.getMessage());
    }
  }
}
