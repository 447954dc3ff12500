package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import java.nio.ByteBuffer;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Arrays of primitive numbers. Those of bytes are a row of their own: they need no conversion. */
@AutoService(Row.class)
public final class TypedArrayRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.ARRAY) {
      return null;
    }
    TypeKind component = ((ArrayType) use.mirror()).getComponentType().getKind();
    return switch (component) {
      case SHORT -> array(TypeName.SHORT, "Int16Array");
      case INT -> array(TypeName.INT, "Int32Array");
      case LONG -> array(TypeName.LONG, "BigInt64Array");
      case FLOAT -> array(TypeName.FLOAT, "Float32Array");
      case DOUBLE -> array(TypeName.DOUBLE, "Float64Array");
      default -> null;
    };
  }

  private static BridgeType array(TypeName component, String view) {
    TypeName java = ArrayTypeName.of(component);
    return new ScalarType(java, view + "<ArrayBuffer>", Wire.REF, "$.read" + view)
        .from(wire -> Writes.cast(wire, java))
        .to(
            ClassName.get(ByteBuffer.class),
            (label, value) ->
                CodeBlock.of("$T.$Ls($L, $L)", RuntimeNames.TYPED_ARRAYS, component, label, value),
            raw -> "$.make" + view + "(" + raw + ")")
        .parameter(view, "$.read" + view);
  }

  @Override
  public Line line() {
    return new Line(
        92,
        "typed arrays",
        "`short[]`, `int[]`, `long[]`, `float[]`, `double[]`",
        "`Int16Array`, `Int32Array`, `BigInt64Array`, `Float32Array`, `Float64Array` (results and"
            + " fields over `ArrayBuffer`)",
        "copied as they lie in memory; only the view of the very type is taken");
  }
}
