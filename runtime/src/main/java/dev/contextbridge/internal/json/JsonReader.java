package dev.contextbridge.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON without recursion: who wrote it decides how deep it is. It reads what the engine wrote
 * and source maps, so it is lenient: it accepts all JSON, and some text that is none.
 */
public final class JsonReader {
  private static final int MAX_DEPTH = 1 << 17;
  private static final String ENDS = ",]} \t\r\n";

  private final String text;
  private final DoubleFunction<? extends Number> numbers;
  private int at;

  private JsonReader(String text, int start, DoubleFunction<? extends Number> numbers) {
    this.text = text;
    this.at = start;
    this.numbers = numbers;
  }

  /**
   * Reads a value.
   *
   * @param text has the value, and nothing that matters behind it
   * @param start where it begins
   * @param numbers makes the numbers
   * @return a string, number, boolean, list, map in the order of the text, or null; what contains
   *     others cannot be changed
   * @throws IllegalArgumentException if it is not JSON, or nested too deeply
   * @throws IndexOutOfBoundsException if it ends too early
   */
  public static @Nullable Object read(
      String text, int start, DoubleFunction<? extends Number> numbers) {
    return new JsonReader(text, start, numbers).readAll();
  }

  private @Nullable Object readAll() {
    Deque<JsonContainer> open = new ArrayDeque<>();
    while (true) {
      JsonContainer begun = begin();
      if (begun != null) {
        open.push(begun);
      }
      if (begun == null || next() == begun.end()) {
        Object value = begun == null ? scalar() : end(open);
        while (!open.isEmpty() && !isFollowed(open.element(), value)) {
          value = end(open);
        }
        if (open.isEmpty()) {
          return value;
        }
      }
      if (open.size() > MAX_DEPTH) {
        throw new IllegalArgumentException("JSON of more than " + MAX_DEPTH + " levels");
      }
      readKey(open.element());
    }
  }

  private Object end(Deque<JsonContainer> open) {
    JsonContainer inside = open.pop();
    expect(inside.end());
    return inside.value();
  }

  /** Adds a value; says whether another one follows. */
  private boolean isFollowed(JsonContainer inside, @Nullable Object value) {
    inside.add(value);
    return take(',');
  }

  private @Nullable JsonContainer begin() {
    return take('{')
        ? new JsonContainer.Members()
        : take('[') ? new JsonContainer.Elements() : null;
  }

  private void readKey(JsonContainer inside) {
    if (inside instanceof JsonContainer.Members members) {
      char unused = next();
      members.key = string();
      expect(':');
    }
  }

  private @Nullable Object scalar() {
    char c = next();
    if (c == '"') {
      return string();
    }
    int start = at;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> numbers.apply(Double.parseDouble(word));
    };
  }

  private String string() {
    expect('"');
    int end = text.indexOf('"', at);
    int escape = text.indexOf('\\', at);
    if (end >= 0 && (escape < 0 || escape > end)) {
      String plain = text.substring(at, end);
      at = end + 1;
      return plain;
    }
    StringBuilder out = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    if (c != 'u') {
      int index = "bfnrt".indexOf(c);
      return index < 0 ? c : "\b\f\n\r\t".charAt(index);
    }
    at += 4;
    return (char) Integer.parseInt(text, at - 4, at, 16);
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private boolean take(char c) {
    boolean there = next() == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw new IllegalArgumentException("no JSON at " + at + ": no " + c);
    }
  }
}
