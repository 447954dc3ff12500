package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Wire;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** True and false. */
@AutoService(Row.class)
public final class BooleanRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return Primitives.kindOf(use, resolver) == TypeKind.BOOLEAN
        ? new ScalarType(TypeName.get(use.mirror()), "boolean", Wire.BOOL, "$.boolean")
            .unless("typeof %1$s !== 'boolean'", "%1$s")
            .key()
        : null;
  }

  @Override
  public Line line() {
    return new Line(40, "boolean", "`boolean`, `Boolean`", "`boolean`", "no truthiness");
  }
}
