package dev.contextbridge.generated;

import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated classes that implement a Java interface by a function of a world. Any
 * thread may call; the function runs in a turn of its bridge.
 */
public abstract class JsCallable {
  private final String site;
  private final Link link;
  private final Value adapter;
  private final Value original;

  /**
   * A Java face of a JavaScript function.
   *
   * @param site the API and the function, for errors
   * @param link the connection to its world
   * @param adapter the glue's function that reads a tape and calls the original
   * @param original the script's function
   */
  protected JsCallable(String site, Link link, Value adapter, Value original) {
    this.site = site;
    this.link = link;
    this.adapter = adapter;
    this.original = original;
  }

  /**
   * Calls the function.
   *
   * @param arguments makes the arguments
   * @param result turns the glue's result into the declared type
   * @param <R> the result
   * @return the result
   */
  protected final <R extends @Nullable Object> R invoke(
      Supplier<@Nullable Object[]> arguments, Function<Value, R> result) {
    return link.call(site, adapter, arguments, result);
  }

  /**
   * Calls the function for its effect.
   *
   * @param arguments makes the arguments
   */
  protected final void invoke(Supplier<@Nullable Object[]> arguments) {
    link.run(site, adapter, arguments);
  }

  /**
   * A tape for arguments that are not single values.
   *
   * @return an empty tape
   */
  protected final Tape tape() {
    return new Tape(link);
  }

  /**
   * The arguments of the glue's function.
   *
   * @param values single values as the engine carries them, or the slots of one tape
   * @return the values
   */
  protected static @Nullable Object[] arguments(@Nullable Object... values) {
    return values;
  }

  /**
   * The script's function when it comes home.
   *
   * @param target the world that receives it
   * @return the function, or null when it is another world's
   */
  public final @Nullable Value originalIn(Link target) {
    return target.sameWorld(link) ? original : null;
  }
}
