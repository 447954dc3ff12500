package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Source;

/**
 * Writes the scripts for a shape. They follow what parcels.js says of hot code, and call no
 * function for a record whose fields are all plain.
 */
final class ShapeScripts {
  /**
   * Takes records apart, from the element {@code e} on: as many of {@code v}, up to {@code to}, as
   * have the shape; gives the index of the first that was not written. That one is {@code
   * w.element}; if its fields were read already, as they can be only once, {@code w.values} has
   * them. {@code fresh} records are new unless they were seen before. User code runs in getters
   * alone. That a record is a plain object is told by its constructor, which is a property like its
   * fields: the engine compiles that well, and a call for its prototype badly. What has not the
   * first key is not asked for all of them, which large arrays have many of.
   */
  private static final String WRITER =
      """
      (($) => {
        'use strict';
        const {enterRecord, isProxy, keys, Object, proxies, putField} = $;
        return (w, first, v, from, to, fresh) => {
          const {n, parcel, seen} = w;
          let {i, strings, records} = w;
          let e = first, j = from, going = true, length = 0, k, l;
          while (going) {
            if (
              typeof e === 'object' && e !== null && (!proxies.any || !isProxy(e))
              && %s in e && (k = keys(e)).length === %d %s && e.constructor === Object
              && (!fresh || seen.get(e) === undefined)
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
      w.strings = strings + %d;
      if (fresh) enterRecord(w, e, j);
      n[i + %d] = strings;
      %s
      i = w.i + %d;
      strings = w.strings;
      """;

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
          let slot = row, s = string;
          for (let j = 0; j < count; j++) {
            %s
            const o = {%s};
            list[at + j] = o;
            if (records !== null) records[k + j] = o;
            slot += %d;
            s += %d;
          }
          return %s;
        };
      })
      """;

  /**
   * Takes a record apart whose keys are {@code k} and whose fields are all plain: gives a parcel,
   * or null and then, if the fields were read, {@code read.last}. User code runs in getters alone.
   */
  private static final String PLAIN_WRITER =
      """
      (($) => {
        'use strict';
        const {fits, read, transfers} = $;
        return (shape, e, k) => {
          let parcel = null;
          if (k.length === %1$d %2$s) {
            const %3$s;
            const values = [%4$s];
            if (%5$s && fits(%1$d, %6$s)) {
              parcel = transfers.packRecord(shape.handle, values);
            } else {
              read.last = {__proto__: null, v: e, shape, values};
            }
          }
          return parcel;
        };
      })
      """;

  private static final String PLAIN_MAKER = "((%s) => ({%s}))";

  private static final String PATCH =
      """
      () => {
        let slot = row;
        for (let j = 0; j < count; j++) {
          const o = list[at + j];
          %s
          slot += %d;
        }
      }\
      """;

  /** How long the text of a record may be. */
  private static final int MAX_TEXT = 4096;

  /** How many strings a method of {@link ParcelWriter} takes. */
  private static final int MAX_TEXTS = 4;

  private final Shape shape;

  ShapeScripts(Shape shape) {
    this.shape = shape;
  }

  Source writer() {
    List<Field> any = of(Kind.ANY);
    String puts =
        each(any, "\n", f -> "putField(w, %s, %s, e);".formatted(local(f), quoted(f.key())));
    int values = Tags.VALUE * any.size();
    return source(
        "writer",
        WRITER.formatted(
            quoted(shape.fields().get(0).key()),
            shape.fields().size(),
            keys(),
            reads(),
            checks() + shortText(),
            plainPart()
                + (any.isEmpty()
                    ? strings()
                    : texts() + WRITE_ANY.formatted(shape.strings(), values, puts, Run.PLACES)),
            locals()));
  }

  /** For shapes of plain fields only. */
  Source plainWriter() {
    return source(
        "plain-writer",
        PLAIN_WRITER.formatted(
            shape.fields().size(),
            keys(),
            reads(),
            locals(),
            checks(),
            textLength().isEmpty() ? "0" : textLength()));
  }

  private String keys() {
    return each(shape.fields(), " ", f -> "&& k[%d] === %s".formatted(f.place(), quoted(f.key())));
  }

  private String reads() {
    return each(shape.fields(), ", ", f -> local(f) + " = e" + access(f));
  }

  private String checks() {
    return each(shape.fields(), " && ", ShapeScripts::check);
  }

  private String locals() {
    return each(shape.fields(), ", ", ShapeScripts::local);
  }

  private List<Field> of(Kind kind) {
    return shape.rowOrder().stream().filter(f -> f.kind() == kind).toList();
  }

  /** Records with long text go the other way, where each string is counted before it crosses. */
  private String shortText() {
    return textLength().isEmpty() ? "" : " && (l = %s) <= %d".formatted(textLength(), MAX_TEXT);
  }

  private String textLength() {
    return each(of(Kind.STRING), " + ", f -> local(f) + ".length");
  }

  /** Writes numbers and booleans. */
  private String plainPart() {
    StringBuilder script = new StringBuilder();
    int slots = 0;
    for (Field field : shape.rowOrder()) {
      if (field.kind() == Kind.NUMBER || field.kind() == Kind.BOOLEAN) {
        script.append("n[i + %d] = %s;\n".formatted(field.slot(), number(field)));
        slots++;
      }
    }
    return script.append(slots == 0 ? "" : "i += %d;\n".formatted(slots)).toString();
  }

  /** Hands the strings over, as many at a time as a method takes. */
  private String texts() {
    StringBuilder script = new StringBuilder();
    List<Field> left = of(Kind.STRING);
    while (!left.isEmpty()) {
      int size = Math.min(left.size(), MAX_TEXTS);
      String locals = each(left.subList(0, size), ", ", ShapeScripts::local);
      script.append("parcel.text%s(%s);\n".formatted(size == 1 ? "" : size, locals));
      left = left.subList(size, left.size());
    }
    return script.append(shape.strings() == 0 ? "" : "length += l;\n").toString();
  }

  private String strings() {
    return texts() + (shape.strings() == 0 ? "" : "strings += %d;\n".formatted(shape.strings()));
  }

  /** The script that makes records. */
  Source maker() {
    List<Field> any = of(Kind.ANY);
    String before = any.isEmpty() ? "" : "s = n[slot + %d] | 0;\n".formatted(firstString());
    String takes =
        each(any, "\n", f -> "const %s = take(r, slot + %d);".formatted(local(f), f.slot()));
    String record = record(ShapeScripts::made);
    return source(
        "maker",
        MAKER.formatted(before + takes, record, shape.slots(), shape.strings(), patch(any)));
  }

  /** Makes a record of its values, in the order of its keys. */
  Source plainMaker() {
    return source("plain-maker", PLAIN_MAKER.formatted(locals(), record(ShapeScripts::local)));
  }

  /** What stands in the literal of a record. */
  private String record(Function<Field, String> value) {
    return each(shape.fields(), ", ", f -> quoted(f.key()) + ": " + value.apply(f));
  }

  private static String made(Field field) {
    return switch (field.kind()) {
      case STRING -> "strings[s + %d]".formatted(field.slot());
      case NUMBER -> "n[slot + %d]".formatted(field.slot());
      case BOOLEAN -> "n[slot + %d] === 1".formatted(field.slot());
      case ANY -> local(field);
    };
  }

  private int firstString() {
    return shape.slots() - Run.PLACES;
  }

  private String patch(List<Field> any) {
    return any.isEmpty()
        ? "undefined"
        : PATCH.formatted(each(any, "\n", ShapeScripts::patch), shape.slots());
  }

  private static String patch(Field field) {
    return "if (n[slot + %1$d] === %2$d) o%3$s = objectOf(r, n[slot + %1$d + 1] | 0);"
        .formatted(field.slot(), Tags.number(Tags.Of.OBJECT), access(field));
  }

  private static String check(Field field) {
    return field.kind() == Kind.ANY
        ? "typeof %s !== 'symbol'".formatted(local(field))
        : "typeof %s === '%s'".formatted(local(field), field.kind().typeName);
  }

  private static String number(Field field) {
    return field.kind() == Kind.BOOLEAN ? local(field) + " ? 1 : 0" : local(field);
  }

  private static String local(Field field) {
    return "v" + field.place();
  }

  private static String access(Field field) {
    boolean isName = field.key().matches("[A-Za-z_$][A-Za-z0-9_$]*");
    return isName ? "." + field.key() : "[" + quoted(field.key()) + "]";
  }

  /** A string literal that means the key whatever it is. */
  private static String quoted(String key) {
    return key.chars()
        .mapToObj(
            c ->
                c < 128 && Character.isLetterOrDigit(c)
                    ? Character.toString(c)
                    : "\\u%04x".formatted(c))
        .collect(Collectors.joining("", "'", "'"));
  }

  private static String each(List<Field> fields, String between, Function<Field, String> text) {
    return fields.stream().map(text).collect(Collectors.joining(between));
  }

  private static Source source(String what, String script) {
    return Source.newBuilder("js", script, "contextbridge:" + what + ".js").buildLiteral();
  }
}
