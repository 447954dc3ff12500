package dev.contextbridge.internal.transfer;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The code for shapes that one world runs. Used in turns of its bridge only. */
public final class ShapeCode {
  /** Scripts decide what there is. Shapes with fields of any kind take two: with columns, too. */
  private static final int MAX_WRITERS = 256;

  private final Function<Source, Value> run;
  private final IdentityHashMap<Source, Value> functions = new IdentityHashMap<>();
  private int writers;

  /**
   * None yet.
   *
   * @param run runs a script in the world, and gives its value
   */
  public ShapeCode(Function<Source, Value> run) {
    this.run = run;
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

  /** What takes one record of plain fields apart. */
  Value plainWriter(Shape shape, Value writing) {
    return of(shape.plainWriter(), writing);
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
}
