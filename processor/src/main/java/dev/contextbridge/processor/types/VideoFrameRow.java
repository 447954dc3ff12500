package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import org.jspecify.annotations.Nullable;

/** Pictures of a video. */
@AutoService(Row.class)
public final class VideoFrameRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf(RuntimeNames.VIDEO_FRAME.canonicalName())) {
      return null;
    }
    return new ScalarType(RuntimeNames.VIDEO_FRAME, "VideoFrame", Wire.REF, "$.readFrame")
        .from(wire -> Writes.cast(wire, RuntimeNames.VIDEO_FRAME))
        .to(
            RuntimeNames.REF,
            (label, value) ->
                CodeBlock.of(
                    "$T.of($T.frame($L, $L))", RuntimeNames.REF, RuntimeNames.WIRE, label, value),
            raw -> "$.makeFrame(" + raw + ")");
  }

  @Override
  public Line line() {
    return new Line(
        101,
        "VideoFrame",
        "`dev.contextbridge.web.VideoFrame`",
        "`VideoFrame`",
        "another frame of the same pixels, as `structuredClone` makes one: each side closes its"
            + " own, and a closed frame is a `DataCloneError`");
  }
}
