package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Numbers that a double holds exactly. */
@AutoService(Row.class)
public final class NumberRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return switch (Primitives.kindOf(use, resolver)) {
      case BYTE -> integer(use, "$.int8", "%1$s << 24 >> 24", wire -> convert("toByte", wire));
      case SHORT -> integer(use, "$.int16", "%1$s << 16 >> 16", wire -> convert("toShort", wire));
      case INT -> integer(use, "$.int32", "%1$s | 0", UnaryOperator.identity());
      case FLOAT -> number(use).from(wire -> convert("toFloat", wire));
      case DOUBLE -> number(use);
      default -> null;
    };
  }

  private static ScalarType integer(
      TypeUse use, String reader, String cut, UnaryOperator<CodeBlock> conversion) {
    return new ScalarType(TypeName.get(use.mirror()), "number", Wire.INT32, reader)
        .unless("typeof %1$s !== 'number' || %1$s !== (" + cut + ")", cut)
        .from(conversion)
        .key();
  }

  private static ScalarType number(TypeUse use) {
    return new ScalarType(TypeName.get(use.mirror()), "number", Wire.NUMBER, "$.number")
        .unless("typeof %1$s !== 'number'", "%1$s")
        .key();
  }

  private static CodeBlock convert(String method, CodeBlock wire) {
    return CodeBlock.of("$T.$L($L)", RuntimeNames.WIRE, method, wire);
  }

  @Override
  public Line line() {
    return new Line(
        20,
        "number",
        "`byte`, `short`, `int`, `float`, `double` and their boxes",
        "`number`",
        "what the Java type cannot hold is refused, never wrapped: fractions, `NaN`, values out of"
            + " range; a `float` takes any number as `Math.fround` does; `-0`, `NaN` and"
            + " `±Infinity` survive as `double`");
  }
}
