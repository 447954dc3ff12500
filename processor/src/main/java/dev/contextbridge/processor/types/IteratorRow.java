package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import org.jspecify.annotations.Nullable;

/** Elements that are pulled one by one. */
@AutoService(Row.class)
public final class IteratorRow implements Row {
  private static final String INSTEAD = "List<%s>";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    TypeUse number = Primitives.numberIn(use, "java.util.stream.%sStream", resolver);
    if (number != null) {
      return StreamType.ofNumbers(use, number, resolver, INSTEAD);
    }
    if (use.isOneOf("java.util.Iterator")) {
      return StreamType.of(use, resolver, "Iterable", "iterator", INSTEAD);
    }
    return use.isOneOf("java.util.stream.Stream")
        ? StreamType.of(use, resolver, "Iterable", "stream", INSTEAD)
        : null;
  }

  @Override
  public Line line() {
    return new Line(
        104,
        "streams",
        "`Iterator<T>`, `Stream<T>`, `IntStream`, `LongStream`, `DoubleStream`",
        "`Iterable<T>`",
        "to JavaScript only; each element is pulled when the script asks for it, so a stream may be"
            + " endless; it can be iterated once; a `break`, an error and the end of the bridge"
            + " close the stream, and the iterator if it is `AutoCloseable`");
  }
}
