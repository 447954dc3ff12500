package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.js.OwnScript;
import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Source;

/**
 * What the scripts for shapes are made of. They follow what parcels.js says of hot code, and call
 * no function for a record whose fields are all plain.
 */
final class ShapeScripts {
  private ShapeScripts() {}

  /** The variables that hold the values of all fields. */
  static String locals(Shape shape) {
    return each(shape.fields(), ", ", ShapeScripts::local);
  }

  /** What asks whether the keys {@code k} of a record, as many as there are fields, are theirs. */
  static String keys(Shape shape) {
    return each(shape.fields(), " ", f -> "&& k[%s] === %s".formatted(f.place(), quoted(f.key())));
  }

  /** What reads the values of all fields of a record {@code e}. */
  static String reads(Shape shape) {
    return each(shape.fields(), ", ", f -> local(f) + " = e" + access(f));
  }

  static String local(Field field) {
    return "v" + field.place();
  }

  /** How much text counts: that of strings which are not short, as in limits.js; empty for none. */
  static String longText(Shape shape) {
    return each(
        shape.of(Kind.STRING),
        " + ",
        f -> "(%1$s.length > SHORT_STRING ? %1$s.length : 0)".formatted(local(f)));
  }

  static String access(Field field) {
    boolean isName = field.key().matches("[A-Za-z_$][A-Za-z0-9_$]*");
    return isName ? "." + field.key() : "[" + quoted(field.key()) + "]";
  }

  /** A string literal that means the key whatever it is. */
  static String quoted(String key) {
    return key.chars()
        .mapToObj(
            c ->
                c < 128 && Character.isLetterOrDigit(c)
                    ? Character.toString(c)
                    : "\\u%04x".formatted(c))
        .collect(Collectors.joining("", "'", "'"));
  }

  static String each(List<Field> fields, String between, Function<Field, String> text) {
    return fields.stream().map(text).collect(Collectors.joining(between));
  }

  static Source source(String what, String script) {
    return OwnScript.of(what + ".js", script);
  }
}
