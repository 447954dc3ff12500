package dev.contextbridge.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Reads what the engine wrote as JSON, all of it. */
public final class JsonReader {
  private final JsonText text;
  private final DoubleFunction<? extends Number> numbers;

  private JsonReader(JsonText text, DoubleFunction<? extends Number> numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /**
   * Reads a value.
   *
   * @param text has the value, and nothing that matters behind it
   * @param numbers makes the numbers
   * @return a string, number, boolean, list, map in the order of the text, or null; what contains
   *     others cannot be changed
   * @throws IllegalArgumentException if it is not JSON
   * @throws IndexOutOfBoundsException if it ends too early
   */
  public static @Nullable Object read(String text, DoubleFunction<? extends Number> numbers) {
    return new JsonReader(new JsonText(text, 0), numbers).readAll();
  }

  private @Nullable Object readAll() {
    Deque<JsonContainer> open = new ArrayDeque<>();
    while (true) {
      JsonContainer begun = begin();
      if (begun != null) {
        open.push(begun);
      }
      if (begun == null || text.next() == begun.end()) {
        Object value = begun == null ? scalar() : end(open);
        while (!open.isEmpty() && !isFollowed(open.element(), value)) {
          value = end(open);
        }
        if (open.isEmpty()) {
          return value;
        }
      }
      readKey(open.element());
    }
  }

  private Object end(Deque<JsonContainer> open) {
    JsonContainer inside = open.pop();
    text.expect(inside.end());
    return inside.value();
  }

  /** Adds a value; says whether another one follows. */
  private boolean isFollowed(JsonContainer inside, @Nullable Object value) {
    inside.add(value);
    return text.take(',');
  }

  private @Nullable JsonContainer begin() {
    return text.take('{')
        ? new JsonContainer.Members()
        : text.take('[') ? new JsonContainer.Elements() : null;
  }

  private void readKey(JsonContainer inside) {
    if (inside instanceof JsonContainer.Members members) {
      members.key = text.string();
      text.expect(':');
    }
  }

  private @Nullable Object scalar() {
    if (text.next() == '"') {
      return text.string();
    }
    String word = text.word();
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> numbers.apply(Double.parseDouble(word));
    };
  }
}
