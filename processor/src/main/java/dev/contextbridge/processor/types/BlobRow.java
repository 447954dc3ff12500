package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import org.jspecify.annotations.Nullable;

/** Bytes that are shared, and those with a name. */
@AutoService(Row.class)
public final class BlobRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.isOneOf(RuntimeNames.BLOB.canonicalName())) {
      return shared(RuntimeNames.BLOB, "a Blob");
    }
    return use.isOneOf(RuntimeNames.FILE.canonicalName())
        ? shared(RuntimeNames.FILE, "a File")
        : null;
  }

  private static BridgeType shared(ClassName java, String expected) {
    String name = java.simpleName();
    return new ScalarType(java, name, Wire.REF, "$.read" + name)
        .from(wire -> CodeBlock.of("$L.<$T>get()", wire, java))
        .to(
            RuntimeNames.REF,
            (label, value) ->
                CodeBlock.of(
                    "$T.of($T.present($L, $S, $L))",
                    RuntimeNames.REF,
                    RuntimeNames.WIRE,
                    label,
                    expected,
                    value),
            raw -> "$.makeBlob(" + raw + ")");
  }

  @Override
  public Line line() {
    return new Line(
        100,
        "Blob",
        "`dev.contextbridge.web.Blob`, `.File`",
        "`Blob`, `File`",
        "the bytes never change and are shared, not copied: those of a file or a supplier are read"
            + " where somebody asks for them; own properties of a script's object stay behind");
  }
}
