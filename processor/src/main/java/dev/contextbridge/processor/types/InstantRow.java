package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import org.jspecify.annotations.Nullable;

/** Points in time. */
@AutoService(Row.class)
public final class InstantRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.time.Instant")) {
      return null;
    }
    return new ScalarType(TypeName.get(use.mirror()), "Date", Wire.NUMBER, "$.date")
        .from(wire -> CodeBlock.of("$T.instant($L)", RuntimeNames.WIRE, wire))
        .to(TypeName.DOUBLE, "millis", raw -> "new $.Date(" + raw + ")");
  }

  @Override
  public Line line() {
    return new Line(
        80,
        "Date",
        "`Instant`",
        "`Date`",
        "cut to the millisecond, which is what a `Date` holds; an invalid `Date` or an `Instant`"
            + " out of its range is refused");
  }
}
