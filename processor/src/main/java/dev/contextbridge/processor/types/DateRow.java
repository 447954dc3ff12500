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
public final class DateRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.isOneOf("java.time.Instant")) {
      return date(use, "instant");
    }
    return use.isOneOf("java.util.Date") ? date(use, "date") : null;
  }

  private static BridgeType date(TypeUse use, String fromMillis) {
    return new ScalarType(TypeName.get(use.mirror()), "Date", Wire.NUMBER, "$.date")
        .from(wire -> CodeBlock.of("$T.$L($L)", RuntimeNames.WIRE, fromMillis, wire))
        .to(TypeName.DOUBLE, "millis", raw -> "new $.Date(" + raw + ")");
  }

  @Override
  public Line line() {
    return new Line(
        80,
        "Date",
        "`Instant`, `java.util.Date`",
        "`Date`",
        "cut to the millisecond, which is what a `Date` holds; an invalid `Date`, an `Instant`"
            + " out of its range or an instance of a subclass such as `java.sql.Date` is refused");
  }
}
