package dev.contextbridge.internal.transfer;

import static dev.contextbridge.internal.transfer.ShapeScripts.each;
import static dev.contextbridge.internal.transfer.ShapeScripts.keys;
import static dev.contextbridge.internal.transfer.ShapeScripts.local;
import static dev.contextbridge.internal.transfer.ShapeScripts.locals;
import static dev.contextbridge.internal.transfer.ShapeScripts.longText;
import static dev.contextbridge.internal.transfer.ShapeScripts.quoted;
import static dev.contextbridge.internal.transfer.ShapeScripts.reads;
import static dev.contextbridge.internal.transfer.ShapeScripts.source;

import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.List;
import org.graalvm.polyglot.Source;

/** Writes the scripts that copy records of a shape for JSON, see plain.js. */
final class CopierScripts {
  /**
   * Copies a record whose keys are {@code k}, inside of {@code depth} others; gives undefined if
   * JSON cannot carry it. User code runs in getters alone.
   */
  private static final String COPIER =
      """
      (($) => {
        'use strict';
        const {copy, copyOther, copyValues, isTried, MAX_VALUES, SHORT_STRING} = $;
        return (c, e, k, depth, shape) => {
          let made;
          if (k.length === %1$s %2$s) {
            if ((depth > 0 || isTried(c, shape)) && c.values + %1$s <= MAX_VALUES) {
              c.values += %1$s;
              // Before a getter may lead to other code for this shape.
              const {handle} = shape, %3$s;
              if (%4$s) {
                %5$s
              } else {
                made = copyValues(c, e, shape, [%6$s], depth);
              }
            }
          } else {
            made = copyOther(c, e, k, depth);
          }
          return made;
        };
      })
      """;

  /** What is no part of anything else crosses as its values. */
  private static final String MAKE_PLAIN =
      """
      %1$s
      if (depth > 0) {
        c.reads.set(e, {__proto__: null, shape, values: [%2$s]});
        made = {__proto__: null, %3$s};
      } else {
        c.handle = handle;
        c.record = made = [%2$s];
      }
      """;

  private static final String MAKE =
      """
      const d = depth + 1;
      let %1$s;
      %2$s
      c.reads.set(e, {__proto__: null, shape, values: [%3$s]});
      if (%4$s) made = {__proto__: null, %5$s};
      """;

  private final Shape shape;

  CopierScripts(Shape shape) {
    this.shape = shape;
  }

  Source copier() {
    return source(
        "copier",
        COPIER.formatted(
            shape.fields().size(), keys(shape), reads(shape), checks(), make(), locals(shape)));
  }

  private String checks() {
    List<Field> known = shape.fields().stream().filter(field -> field.kind() != Kind.ANY).toList();
    return known.isEmpty() ? "true" : each(known, " && ", CopierScripts::check);
  }

  private String make() {
    List<Field> any = shape.of(Kind.ANY);
    return any.isEmpty()
        ? MAKE_PLAIN.formatted(count(), locals(shape), record())
        : MAKE.formatted(
            each(any, ", ", CopierScripts::copy), count(), locals(shape), copies(any), record());
  }

  private static String copies(List<Field> any) {
    return each(
        any, " && ", f -> "(%s = copy(c, %s, d)) !== undefined".formatted(copy(f), local(f)));
  }

  private String count() {
    String text = longText(shape);
    return text.isEmpty() ? "" : "c.length += " + text + ";";
  }

  private String record() {
    return each(shape.fields(), ", ", f -> quoted(f.key()) + ": " + copy(f));
  }

  private static String copy(Field field) {
    return (field.kind() == Kind.ANY ? "c" : "v") + field.place();
  }

  /** What JSON carries, as in plain.js. */
  private static String check(Field field) {
    String check =
        switch (field.kind()) {
          case STRING -> "typeof %1$s === 'string'";
          case NUMBER ->
              "typeof %1$s === 'number' && (%1$s === 0 ? 1 / %1$s > 0 : %1$s - %1$s === 0)";
          default -> "typeof %1$s === 'boolean'";
        };
    return check.formatted(local(field));
  }
}
