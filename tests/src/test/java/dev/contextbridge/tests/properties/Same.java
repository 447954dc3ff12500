package dev.contextbridge.tests.properties;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/** Compares values with everything in them, arrays and promises too. */
final class Same {
  private Same() {}

  /** Text that two values share when they are equal. */
  static String text(Object value) {
    if (value instanceof CompletionStage<?> stage) {
      return "promise of " + text(stage.toCompletableFuture().getNow(null));
    }
    if (value instanceof Record made) {
      return record(made);
    }
    if (value instanceof Collection<?> elements) {
      return elements.stream().map(Same::text).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((key, each) -> entries.add(text(key) + " = " + text(each)));
      return entries.toString();
    }
    if (value != null && value.getClass().isArray()) {
      return IntStream.range(0, java.lang.reflect.Array.getLength(value))
          .mapToObj(i -> text(java.lang.reflect.Array.get(value, i)))
          .toList()
          .toString();
    }
    return leaf(value);
  }

  private static String record(Record made) {
    List<String> components = new ArrayList<>();
    for (RecordComponent each : made.getClass().getRecordComponents()) {
      try {
        components.add(each.getName() + "=" + text(each.getAccessor().invoke(made)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return made.getClass().getSimpleName() + components;
  }

  private static String leaf(Object value) {
    if (value instanceof java.util.Optional<?> optional) {
      return "Optional" + optional.map(Same::text);
    }
    if (value instanceof java.nio.ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return text(bytes);
    }
    // Two functions are the same only if they are one.
    return value instanceof java.util.function.UnaryOperator<?>
        ? "function " + System.identityHashCode(value)
        : (value == null ? "" : value.getClass().getSimpleName() + " ") + value;
  }
}
