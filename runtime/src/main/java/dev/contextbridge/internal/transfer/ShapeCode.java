package dev.contextbridge.internal.transfer;

import java.util.IdentityHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The code for shapes that one world runs. Used in turns of its bridge only. */
public final class ShapeCode {
  /** Scripts decide what there is. Shapes with fields of any kind take two: with columns, too. */
  private static final int MAX_WRITERS = 256;

  private final Function<Source, Value> run;
  private final Supplier<Value> jsonParse;
  private @Nullable Value knownJsonParse;
  private final IdentityHashMap<Source, Value> functions = new IdentityHashMap<>();
  private int writers;

  /**
   * None yet.
   *
   * @param run runs a script in the world, and gives its value
   * @param jsonParse gives the world's own {@code JSON.parse}
   */
  public ShapeCode(Function<Source, Value> run, Supplier<Value> jsonParse) {
    this.run = run;
    this.jsonParse = jsonParse;
  }

  /** Whether the world has as much code for taking records apart as it may. */
  boolean isFull() {
    return writers >= MAX_WRITERS;
  }

  /** What takes records of a shape apart, see {@link WriterScripts}. */
  Value writer(Shape shape, Value writing) {
    boolean isNew = !functions.containsKey(shape.writer());
    Value writer = of(shape.writer(), writing);
    writers += isNew ? 1 : 0;
    return writer;
  }

  /** What copies a record that is small. */
  Value copier(Shape shape, Value writing) {
    return of(shape.copier(), writing);
  }

  /** What makes records of a shape. */
  Value maker(Shape shape, Value makings) {
    return of(shape.maker(), makings);
  }

  private Value of(Source script, Value needs) {
    return functions.computeIfAbsent(script, each -> run.apply(each).execute(needs));
  }

  /** What makes a record of the values of its fields. */
  Value plainMaker(Shape shape) {
    return functions.computeIfAbsent(shape.plainMaker(), run);
  }

  /** What makes a value of JSON. */
  Value jsonParse() {
    Value known = knownJsonParse;
    if (known == null) {
      known = jsonParse.get();
      knownJsonParse = known;
    }
    return known;
  }
}
