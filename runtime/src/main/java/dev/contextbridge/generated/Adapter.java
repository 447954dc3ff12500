package dev.contextbridge.generated;

import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The function of the glue that calls one function of a script. Any thread may call; the function
 * runs in a turn of its bridge.
 */
public final class Adapter {
  private final String site;
  private final Link link;
  private final Value function;

  /**
   * An adapter.
   *
   * @param site the API and the function, for errors
   * @param link the connection to its world
   * @param function takes what the arguments are made of and calls the script's function
   */
  public Adapter(String site, Link link, Value function) {
    this.site = site;
    this.link = link;
    this.function = function;
  }

  /**
   * The adapter of a method that a script may leave to Java.
   *
   * @param site the API and the method, for errors
   * @param link the connection to its world
   * @param function the same as for any other, or null of JavaScript
   * @return null when the script leaves it to Java
   */
  public static @Nullable Adapter ifAny(String site, Link link, Value function) {
    return function.isNull() ? null : new Adapter(site, link, function);
  }

  /**
   * Tells whether an object leaves no method to Java.
   *
   * @param adapters what the glue made for its methods: an array
   * @return true when there is an adapter for each
   */
  public static boolean areWhole(Value adapters) {
    for (long i = 0; i < adapters.getArraySize(); i++) {
      if (adapters.getArrayElement(i).isNull()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Calls the function.
   *
   * @param arguments makes the arguments: single values, or the slots of one tape
   * @param result turns the glue's result into the declared type
   * @param <R> the result
   * @return the result
   */
  public <R extends @Nullable Object> R call(
      Supplier<@Nullable Object[]> arguments, Function<Value, R> result) {
    return link.call(site, function, arguments, result);
  }

  /**
   * Calls the function for its effect.
   *
   * @param arguments makes the arguments
   */
  public void run(Supplier<@Nullable Object[]> arguments) {
    link.run(site, function, arguments);
  }

  /**
   * A tape for arguments that are not single values.
   *
   * @return an empty tape
   */
  public Tape tape() {
    return new Tape(link);
  }
}
