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
   * alone.
   */
  private static final String WRITER =
      """
      (($) => {
        'use strict';
        const {enterRecord, getPrototypeOf, isProxy, keys, objectPrototype, proxies, putField} = $;
        return (w, first, v, from, to, fresh) => {
          const {n, seen} = w;
          let {i, text, count} = w;
          let e = first, j = from, going = true, k;
          while (going) {
            if (
              typeof e === 'object' && e !== null && (!proxies.any || !isProxy(e))
              && getPrototypeOf(e) === objectPrototype
              && (k = keys(e)).length === %d %s
              && (!fresh || seen.get(e) === undefined)
            ) {
              if (fresh) seen.set(e, count++);
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
          w.text = text;
          w.count = count;
          w.element = e;
          return j;
        };
      })
      """;

  /** The part for fields of any kind, which ordinary code writes. */
  private static final String WRITE_ANY =
      """
      w.i = i;
      w.text = text;
      w.count = count;
      if (fresh) enterRecord(w, e, j);
      n[i + %d] = w.at.index;
      %s
      i = w.i + 1;
      text = w.text;
      count = w.count;
      """;

  /**
   * Makes records of the rows from {@code slot} on; puts them among the objects from {@code k} on,
   * and into a list from {@code at} on. Gives what adds the values that are objects, once those are
   * made; nothing when there are none. Runs no user code: so one look before tells whether a script
   * has replaced {@code substring}, see unpacking.js.
   */
  private static final String MAKER =
      """
      (($) => {
        'use strict';
        const {cut, take} = $;
        return (r, k, count, list, at, row) => {
          const {n, objects, text} = r;
          let slot = row, p = r.p, q;
          for (let j = 0; j < count; j++) {
            %s
            list[at + j] = objects[%s] = {%s};
            slot += %d;
          }
          return %s;
        };
      })
      """;

  private static final String PATCH =
      """
      () => {
        let slot = row;
        for (let j = 0; j < count; j++) {
          const o = objects[%s];
          %s
          slot += %d;
        }
      }\
      """;

  private final Shape shape;

  ShapeScripts(Shape shape) {
    this.shape = shape;
  }

  Source writer() {
    List<Field> any = shape.rowOrder().stream().filter(f -> f.kind() == Kind.ANY).toList();
    String puts =
        each(any, "\n", f -> "putField(w, %s, %s, e);".formatted(local(f), quoted(f.key())));
    return source(
        "writer",
        WRITER.formatted(
            shape.fields().size(),
            each(shape.fields(), " ", f -> "&& k[%d] === %s".formatted(f.place(), quoted(f.key()))),
            each(shape.fields(), ", ", f -> local(f) + " = e" + access(f)),
            each(shape.fields(), " && ", ShapeScripts::check),
            plainPart() + (any.isEmpty() ? "" : WRITE_ANY.formatted(Tags.VALUE * any.size(), puts)),
            each(shape.fields(), ", ", ShapeScripts::local)));
  }

  /** Writes the fields whose kinds are known: their numbers, then their text. */
  private String plainPart() {
    List<Field> plain = shape.rowOrder().stream().filter(f -> f.kind() != Kind.ANY).toList();
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < plain.size(); i++) {
      script.append("n[i + %d] = %s;\n".formatted(i, number(plain.get(i))));
    }
    script.append("i += %d;\n".formatted(plain.size()));
    List<Field> texts = plain.stream().filter(f -> f.kind() == Kind.STRING).toList();
    if (!texts.isEmpty()) {
      script.append("text += %s;\n".formatted(each(texts, " + ", ShapeScripts::local)));
    }
    return script.toString();
  }

  /**
   * The script that makes records.
   *
   * @param trusting whether strings have the method that they were born with
   */
  Source maker(boolean trusting) {
    String cut = trusting ? "text.substring(q, p)" : "cut(text, q, p)";
    List<Field> any = shape.rowOrder().stream().filter(f -> f.kind() == Kind.ANY).toList();
    StringBuilder before = new StringBuilder();
    for (Field field : shape.rowOrder()) {
      if (field.kind() == Kind.STRING) {
        before.append(
            "q = p; p += n[slot + %d]; const %s = %s;\n"
                .formatted(field.slot(), local(field), cut));
      }
    }
    if (!any.isEmpty()) {
      before.append("r.p = p;\n");
      for (Field field : any) {
        before.append("const %s = take(r, slot + %d);\n".formatted(local(field), field.slot()));
      }
      before.append("p = r.p;\n");
    }
    String literal = each(shape.fields(), ", ", f -> quoted(f.key()) + ": " + made(f));
    return source("maker", MAKER.formatted(before, index(), literal, shape.slots(), patch(any)));
  }

  private static String made(Field field) {
    return switch (field.kind()) {
      case NUMBER -> "n[slot + %d]".formatted(field.slot());
      case BOOLEAN -> "n[slot + %d] === 1".formatted(field.slot());
      default -> local(field);
    };
  }

  private String index() {
    return shape.hasIndexes() ? "n[slot + %d]".formatted(shape.slots() - 1) : "k + j";
  }

  private String patch(List<Field> any) {
    return any.isEmpty()
        ? "undefined"
        : PATCH.formatted(index(), each(any, "\n", ShapeScripts::patch), shape.slots());
  }

  private static String patch(Field field) {
    return "if (n[slot + %1$d] === %2$d) o%3$s = objects[n[slot + %1$d + 1]];"
        .formatted(field.slot(), Tags.number(Tags.Of.OBJECT), access(field));
  }

  private static String check(Field field) {
    return field.kind() == Kind.ANY
        ? "typeof %s !== 'symbol'".formatted(local(field))
        : "typeof %s === '%s'".formatted(local(field), field.kind().typeName);
  }

  private static String number(Field field) {
    String local = local(field);
    return switch (field.kind()) {
      case STRING -> local + ".length";
      case BOOLEAN -> local + " ? 1 : 0";
      default -> local;
    };
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
