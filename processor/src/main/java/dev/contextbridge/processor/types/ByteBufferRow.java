package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Wire;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Byte buffers. */
@AutoService(Row.class)
public final class ByteBufferRow implements Row {
  private static final ClassName BUFFER = ClassName.get(ByteBuffer.class);

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.nio.ByteBuffer")) {
      return null;
    }
    TypeName bytes = ArrayTypeName.of(TypeName.BYTE);
    return new ScalarType(BUFFER, "ArrayBuffer", Wire.REF, "$.buffer")
        .from(wire -> CodeBlock.of("$T.wrap($L)", BUFFER, Writes.cast(wire, bytes)))
        .to(BUFFER, "buffer", raw -> "$.makeBuffer(" + raw + ")");
  }

  @Override
  public Line line() {
    return new Line(
        91,
        "bytes",
        "`ByteBuffer`",
        "`ArrayBuffer`",
        "copied: the remaining bytes, in their order");
  }
}
