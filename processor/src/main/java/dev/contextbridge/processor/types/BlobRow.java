package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import org.jspecify.annotations.Nullable;

/** Bytes that are shared, and those with a name. */
@AutoService(Row.class)
public final class BlobRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.isOneOf(RuntimeNames.BLOB.canonicalName())) {
      return SharedObjects.of(RuntimeNames.BLOB, "a Blob", "$.makeBlob");
    }
    return use.isOneOf(RuntimeNames.FILE.canonicalName())
        ? SharedObjects.of(RuntimeNames.FILE, "a File", "$.makeBlob")
        : null;
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
