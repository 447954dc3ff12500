package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Wire;
import org.jspecify.annotations.Nullable;

/** Text. */
@AutoService(Row.class)
public final class StringRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return use.isOneOf("java.lang.String", "java.lang.CharSequence")
        ? new ScalarType(TypeName.get(use.mirror()), "string", Wire.STRING, "$.string")
            // longer ones count for the transfer limit: SHORT_STRING of limits.js
            .unless("typeof %1$s !== 'string' || %1$s.length > 256", "%1$s")
            .key()
        : null;
  }

  @Override
  public Line line() {
    return new Line(
        10, "string", "`String`, `CharSequence`", "`string`", "lone surrogates survive");
  }
}
