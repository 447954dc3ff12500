package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import org.jspecify.annotations.Nullable;

/** Values of any type. */
@AutoService(Row.class)
public final class UnknownRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.lang.Object")) {
      return null;
    }
    return new ScalarType(TypeName.OBJECT, "unknown", Wire.REF, "$.readUnknown")
        .from(wire -> CodeBlock.of("$T.fromWire($L)", RuntimeNames.DYNAMIC, wire))
        .to(
            TypeName.OBJECT,
            (label, value) -> CodeBlock.of("$T.toWire($L, $L)", RuntimeNames.DYNAMIC, label, value),
            raw -> "$.unpack(" + raw + ", false)");
  }

  @Override
  public Line line() {
    return new Line(
        150,
        "unknown",
        "`Object`",
        "`unknown`",
        "whatever can be copied, with what it refers to: strings, numbers, bigints, booleans,"
            + " arrays, objects, `Map`, `Set`, `Date`, `RegExp`, `Error`, buffers and their views,"
            + " blobs, frames, promises and functions, in their dynamic Java forms; null is null,"
            + " undefined is `JsUndefined`, symbols are dropped unless the bridge was built with"
            + " `symbols(SymbolPolicy.PRESERVE)`, when they are `JsSymbol`; anything else is a"
            + " `DataCloneError`");
  }
}
