package dev.contextbridge.internal.transfer;

import static dev.contextbridge.internal.transfer.ShapeScripts.access;
import static dev.contextbridge.internal.transfer.ShapeScripts.each;
import static dev.contextbridge.internal.transfer.ShapeScripts.local;
import static dev.contextbridge.internal.transfer.ShapeScripts.locals;
import static dev.contextbridge.internal.transfer.ShapeScripts.quoted;
import static dev.contextbridge.internal.transfer.ShapeScripts.source;
import static java.util.stream.Collectors.joining;

import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Source;

/** Writes the scripts that make the records of a shape. */
final class MakerScripts {
  /**
   * Makes records of the rows from {@code row} on, whose first string is {@code string}; puts them
   * into a list from {@code at} on and, unless there is no such array, into {@code records} from
   * {@code k} on. Gives what adds the values that are objects, once those are made; nothing when
   * there are none. Runs no user code.
   */
  private static final String MAKER =
      """
      (($) => {
        'use strict';
        const {objectOf, take} = $;
        return (r, records, k, count, list, at, row, string) => {
          const {n, strings} = r;
          let slot = row + %s, s = string;
          for (let j = 0; j < count; j++) {
            %s
            const o = {%s};
            list[at + j] = o;
            if (records !== null) records[k + j] = o;
            slot += %s;
            s += %s;
          }
          return %s;
        };
      })
      """;

  private static final String PLAIN_MAKER = "((%s) => ({%s}))";

  private static final String PATCH =
      """
      () => {
        %s
        let slot = row + %s;
        for (let j = 0; j < count; j++) {
          const o = list[at + j];
          %s
          slot += %s;
        }
      }\
      """;

  private final Shape shape;

  MakerScripts(Shape shape) {
    this.shape = shape;
  }

  /** The script that makes records. */
  Source maker() {
    List<Field> any = shape.of(Kind.ANY);
    String before = any.isEmpty() ? "" : "s = n[slot + %s] | 0;\n".formatted(firstString());
    String takes =
        each(any, "\n", f -> "const %s = take(r, slot + %s);".formatted(local(f), f.slot()));
    return source(
        "maker",
        MAKER.formatted(
            shape.columns(),
            before + takes,
            record(MakerScripts::made),
            shape.slots(),
            shape.strings(),
            shape.isPlain() ? "undefined" : patch()));
  }

  /** Makes a record of its values, in the order of its keys. */
  Source plainMaker() {
    return source("plain-maker", PLAIN_MAKER.formatted(locals(shape), record(ShapeScripts::local)));
  }

  /** What stands in the literal of a record. */
  private String record(Function<Field, String> value) {
    return each(shape.fields(), ", ", f -> quoted(f.key()) + ": " + value.apply(f));
  }

  private static String made(Field field) {
    return switch (field.kind()) {
      case STRING -> "strings[s + %s]".formatted(field.slot());
      case NUMBER -> "n[slot + %s]".formatted(field.slot());
      case BOOLEAN -> "n[slot + %s] === 1".formatted(field.slot());
      case COLUMN -> "null";
      case ANY -> local(field);
    };
  }

  private int firstString() {
    return shape.slots() - Run.PLACES;
  }

  private String patch() {
    return PATCH.formatted(
        columns(),
        shape.columns(),
        each(shape.of(Kind.COLUMN), "\n", f -> "o%s = c%s[j];".formatted(access(f), f.slot()))
            + each(shape.of(Kind.ANY), "\n", MakerScripts::patch),
        shape.slots());
  }

  private String columns() {
    return IntStream.range(0, shape.columns())
        .mapToObj("const c%1$s = r.objects[n[row + %1$s] | 0];\n"::formatted)
        .collect(joining());
  }

  private static String patch(Field field) {
    return "if (n[slot + %1$s] === %2$s) o%3$s = objectOf(r, n[slot + %1$s + 1] | 0);"
        .formatted(field.slot(), Tags.number(Tags.Of.OBJECT), access(field));
  }
}
