package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Wire;
import java.nio.ByteBuffer;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Byte arrays. */
@AutoService(Row.class)
public final class BytesRow implements Row {
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.ARRAY
        || ((ArrayType) use.mirror()).getComponentType().getKind() != TypeKind.BYTE) {
      return null;
    }
    return new ScalarType(BYTES, "Uint8Array<ArrayBuffer>", Wire.REF, "$.bytes")
        .from(wire -> Writes.cast(wire, BYTES))
        .to(ClassName.get(ByteBuffer.class), "bytes", raw -> "$.makeBytes(" + raw + ")")
        .parameter("Uint8Array", "$.bytes");
  }

  @Override
  public Line line() {
    return new Line(
        90,
        "bytes",
        "`byte[]`",
        "`Uint8Array` (results and fields over `ArrayBuffer`)",
        "copied; views over a `SharedArrayBuffer` are refused");
  }
}
