package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import org.jspecify.annotations.Nullable;

/** Elements that come when they are ready. */
@AutoService(Row.class)
public final class PublisherRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return use.isOneOf("java.util.concurrent.Flow.Publisher")
        ? StreamType.of(
            use,
            resolver,
            "AsyncIterable",
            "publisher",
            "a method that JavaScript calls with each %s")
        : null;
  }

  @Override
  public Line line() {
    return new Line(
        105, // before functions: the JDK marks a publisher as one
        "streams",
        "`Flow.Publisher<T>`",
        "`AsyncIterable<T>`",
        "to JavaScript only; each iteration subscribes, each `next` requests one element, whatever"
            + " thread the publisher uses; a `break` and the end of the bridge cancel");
  }
}
