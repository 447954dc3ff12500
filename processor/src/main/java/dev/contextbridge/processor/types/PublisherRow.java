package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.problem.TypeProblems;
import org.jspecify.annotations.Nullable;

/** Elements that come when they are ready. */
@AutoService(Row.class)
public final class PublisherRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.concurrent.Flow.Publisher")) {
      return null;
    }
    StreamType type =
        StreamType.of(
            use,
            resolver,
            "AsyncIterable",
            "publisher",
            "a method that JavaScript calls with each %s");
    // TypeScript takes it that `for await` awaits the elements as well, which it does not.
    return type.element().type().typeScript().startsWith("Promise<")
        ? resolver.refuse(
            place ->
                TypeProblems.replaced(
                    place,
                    resolver.text(use.mirror()),
                    "a Publisher of what the stages complete with"))
        : type;
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
