package videoframes;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.web.VideoFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface VideoFramesApi {
  VideoFrame echo(VideoFrame value);

  List<VideoFrame> list(List<VideoFrame> value);

  Box<VideoFrame> box(Box<VideoFrame> value);

  Map<String, VideoFrame> map(Map<String, VideoFrame> value);

  CompletionStage<VideoFrame> later(CompletionStage<VideoFrame> value);

  VideoFrame call(UnaryOperator<VideoFrame> function, VideoFrame value);

  UnaryOperator<VideoFrame> function();

  @Nullable VideoFrame nullable(@Nullable VideoFrame value);

  Optional<VideoFrame> optional(Optional<VideoFrame> value);

  /** What Java sees of a frame, which it closes. */
  String describe(VideoFrame frame);

  /** A red pixel. */
  VideoFrame red();

  VideoFrame closed();

  VideoFrame missing();
}
