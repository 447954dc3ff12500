package dev.contextbridge.internal.transfer;

import static dev.contextbridge.internal.transfer.ShapeScripts.each;
import static dev.contextbridge.internal.transfer.ShapeScripts.keys;
import static dev.contextbridge.internal.transfer.ShapeScripts.local;
import static dev.contextbridge.internal.transfer.ShapeScripts.locals;
import static dev.contextbridge.internal.transfer.ShapeScripts.longText;
import static dev.contextbridge.internal.transfer.ShapeScripts.quoted;
import static dev.contextbridge.internal.transfer.ShapeScripts.reads;
import static dev.contextbridge.internal.transfer.ShapeScripts.source;
import static java.util.stream.Collectors.joining;

import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Source;

/** Writes the scripts that take the records of a shape apart. */
final class WriterScripts {
  /**
   * Takes records apart, from the element {@code e} on: as many of {@code v}, up to {@code to}, as
   * have the shape; gives the index of the first that was not written. That one is {@code
   * w.element}; if its fields were read already, as they can be only once, {@code w.values} has
   * them. {@code fresh} records are new unless they were seen before. User code runs in getters
   * alone, and in traps of proxies among prototypes. That a record is a plain object is told by its
   * constructor, which is a property like its fields: the engine compiles that well, and a call for
   * its prototype badly. What has not the first key is not asked for all of them, which large
   * arrays have many of. What stands in columns goes into the arrays of {@code w.columns}.
   */
  private static final String WRITER =
      """
      (($) => {
        'use strict';
        const {enterRecord, isProxy, keys, Object, proxies, putField, SHORT_STRING} = $;
        return (w, first, v, from, to, fresh) => {
          const {n, parcel, reads, seen} = w;
          let {i, strings, records} = w;
          let e = first, j = from, going = true, length = 0, k, l;
          %s
          while (going) {
            if (
              typeof e === 'object' && e !== null && (!proxies.any || !isProxy(e))
              && %s in e && (k = keys(e)).length === %s %s && e.constructor === Object
              && (!fresh || (seen.get(e) === undefined && (reads === null || reads.get(e) === undefined)))
            ) {
              if (fresh) seen.set(e, -1 - records++);
              const %s;
              if (%s) {
                %s
                j++;
                if (j < to) e = v[j];
                else going = false;
              } else {
                w.values = [%s];
                going = false;
              }
            } else {
              going = false;
            }
          }
          w.i = i;
          w.strings = strings;
          w.records = records;
          w.element = e;
          w.length = length;
          return j;
        };
      })
      """;

  /** The part for fields of any kind, which ordinary code writes. */
  private static final String WRITE_ANY =
      """
      w.i = i;
      w.strings = strings + %s;
      if (fresh) enterRecord(w, e, j);
      n[i + %s] = strings;
      %s
      i = w.i + %s;
      strings = w.strings;
      """;

  /** How long the text of a record may be. */
  private static final int MAX_TEXT = 4096;

  /** How many strings a method of {@link ParcelWriter} takes. */
  private static final int MAX_TEXTS = 4;

  private final Shape shape;

  WriterScripts(Shape shape) {
    this.shape = shape;
  }

  Source writer() {
    return source(
        "writer",
        WRITER.formatted(
            columns(),
            quoted(shape.fields().get(0).key()),
            shape.fields().size(),
            keys(shape),
            reads(shape),
            checks() + shortText(),
            numbers() + puts() + (shape.isEven() ? strings() : texts() + any()),
            locals(shape)));
  }

  private String checks() {
    return each(shape.fields(), " && ", WriterScripts::check);
  }

  /** Records with long text go the other way, where each string is counted before it crosses. */
  private String shortText() {
    return textLength().isEmpty() ? "" : " && (l = %s) <= %s".formatted(textLength(), MAX_TEXT);
  }

  private String textLength() {
    return each(shape.of(Kind.STRING), " + ", f -> local(f) + ".length");
  }

  private String columns() {
    return IntStream.range(0, shape.columns())
        .mapToObj("const c%1$s = w.columns[%1$s];\n"::formatted)
        .collect(joining("", "", shape.columns() == 0 ? "" : "const {owners} = w;\n"));
  }

  /** Puts values into their columns, and the record beside them. */
  private String puts() {
    return each(
            shape.of(Kind.COLUMN), "", f -> "c%s[j - from] = %s;\n".formatted(f.slot(), local(f)))
        + (shape.columns() == 0 ? "" : "owners[j - from] = e;\n");
  }

  /** Writes numbers and booleans. */
  private String numbers() {
    StringBuilder script = new StringBuilder();
    int slots = 0;
    for (Field field : shape.rowOrder()) {
      if (field.kind() == Kind.NUMBER || field.kind() == Kind.BOOLEAN) {
        script.append("n[i + %s] = %s;\n".formatted(field.slot(), number(field)));
        slots++;
      }
    }
    return script.append(slots == 0 ? "" : "i += %s;\n".formatted(slots)).toString();
  }

  /** Hands the strings over, as many at a time as a method takes. */
  private String texts() {
    StringBuilder script = new StringBuilder();
    List<Field> left = shape.of(Kind.STRING);
    while (!left.isEmpty()) {
      int size = Math.min(left.size(), MAX_TEXTS);
      String locals = each(left.subList(0, size), ", ", ShapeScripts::local);
      script.append("parcel.text%s(%s);\n".formatted(size == 1 ? "" : size, locals));
      left = left.subList(size, left.size());
    }
    String count = "if (l > SHORT_STRING) length += %s;\n".formatted(longText(shape));
    return script.append(shape.strings() == 0 ? "" : count).toString();
  }

  private String strings() {
    return texts() + (shape.strings() == 0 ? "" : "strings += %s;\n".formatted(shape.strings()));
  }

  /** Writes fields of any kind. */
  private String any() {
    List<Field> any = shape.of(Kind.ANY);
    String puts =
        each(any, "\n", f -> "putField(w, %s, %s, e);".formatted(local(f), quoted(f.key())));
    return WRITE_ANY.formatted(shape.strings(), Tags.VALUE * any.size(), puts, Run.PLACES);
  }

  private static String check(Field field) {
    return field.kind().typeName.isEmpty()
        ? "typeof %s !== 'symbol'".formatted(local(field))
        : "typeof %s === '%s'".formatted(local(field), field.kind().typeName);
  }

  private static String number(Field field) {
    return field.kind() == Kind.BOOLEAN ? local(field) + " ? 1 : 0" : local(field);
  }
}
