package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import java.math.BigInteger;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Integers of 64 bits and of any size. */
@AutoService(Row.class)
public final class BigintRow implements Row {
  private static final ClassName ANY_SIZE = ClassName.get(BigInteger.class);

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.isOneOf("java.math.BigInteger")) {
      return bigint(new ScalarType(ANY_SIZE, "bigint", Wire.REF, "$.bigInteger"), ANY_SIZE)
          .from(wire -> Writes.cast(wire, ANY_SIZE))
          .parameter("bigint | number", "$.bigIntegerOrNumber");
    }
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
    return bigint(new ScalarType(java, "bigint", Wire.BIGINT, "$.bigint"), TypeName.LONG)
        .parameter("bigint | number", "$.bigintOrNumber");
  }

  /** The engine carries numbers of Java, which are no bigints until they are made into one. */
  private static ScalarType bigint(ScalarType type, TypeName slot) {
    return type.to(slot, "bigint", raw -> "$.BigInt(" + raw + ")").key();
  }

  @Override
  public Line line() {
    return new Line(
        30,
        "bigint",
        "`long`, `Long`, `BigInteger`",
        "`bigint`; a `long` with `@SafeInteger` `number`",
        "a direct parameter also takes a safe-integer `number`; out of the range of `long` is a"
            + " `RangeError`, a `BigInteger` has any size; with `@SafeInteger`, what is no safe"
            + " integer is refused in both directions");
  }
}
