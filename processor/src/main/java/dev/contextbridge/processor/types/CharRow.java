package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Wire;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** One UTF-16 code unit. */
@AutoService(Row.class)
public final class CharRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.CHAR && !use.isOneOf("java.lang.Character")) {
      return null;
    }
    return new ScalarType(TypeName.get(use.mirror()), "string", Wire.STRING, "$.char")
        .from(wire -> CodeBlock.of("$L.charAt(0)", wire))
        .to(ClassName.get(String.class), "character", raw -> raw)
        .key();
  }

  @Override
  public Line line() {
    return new Line(
        11,
        "string",
        "`char`, `Character`",
        "`string`",
        "a string of length 1, else a `TypeError`");
  }
}
