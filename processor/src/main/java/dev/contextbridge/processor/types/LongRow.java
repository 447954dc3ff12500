package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** 64-bit integers. */
@AutoService(Row.class)
public final class LongRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (Primitives.kindOf(use, resolver) != TypeKind.LONG) {
      return null;
    }
    TypeName java = TypeName.get(use.mirror());
    if (use.safeInteger()) {
      return new ScalarType(java, "number", Wire.NUMBER, "$.safeInteger")
          .unless("typeof %1$s !== 'number' || %1$s !== (%1$s | 0)", "%1$s")
          .from(wire -> CodeBlock.of("$T.toLong($L)", RuntimeNames.WIRE, wire))
          .to(TypeName.DOUBLE, "safeInteger", raw -> raw)
          .key();
    }
    return new ScalarType(java, "bigint", Wire.BIGINT, "$.bigint")
        .to(TypeName.LONG, "bigint", raw -> "$.BigInt(" + raw + ")")
        .parameter("bigint | number", "$.bigintOrNumber")
        .key();
  }

  @Override
  public Line line() {
    return new Line(
        30,
        "bigint",
        "`long`, `Long`",
        "`bigint`; with `@SafeInteger` `number`",
        "a direct parameter also takes a safe-integer `number`; out of the range of `long` is a"
            + " `RangeError`; with `@SafeInteger`, what is no safe integer is refused in both"
            + " directions");
  }
}
