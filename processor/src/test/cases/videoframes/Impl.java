package videoframes;

import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.VideoFrame;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class Impl implements VideoFramesApi {
  @Override
  public VideoFrame echo(VideoFrame value) {
    return value;
  }

  @Override
  public List<VideoFrame> list(List<VideoFrame> value) {
    return value;
  }

  @Override
  public Box<VideoFrame> box(Box<VideoFrame> value) {
    return value;
  }

  @Override
  public Map<String, VideoFrame> map(Map<String, VideoFrame> value) {
    return value;
  }

  @Override
  public CompletionStage<VideoFrame> later(CompletionStage<VideoFrame> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public VideoFrame call(UnaryOperator<VideoFrame> function, VideoFrame value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<VideoFrame> function() {
    return each -> each;
  }

  @Override
  public @Nullable VideoFrame nullable(@Nullable VideoFrame value) {
    return value;
  }

  @Override
  public Optional<VideoFrame> optional(Optional<VideoFrame> value) {
    return value;
  }

  @Override
  public String describe(VideoFrame frame) {
    try (frame) {
      return frame.format() + " " + frame.planes().get(0).bytes().get(0);
    }
  }

  @Override
  public VideoFrame red() {
    ByteBuffer pixel = ByteBuffer.wrap(new byte[] {-1, 0, 0, -1});
    return VideoFrame.of(pixel, FrameInit.of(PixelFormat.RGBA, 1, 1, 9));
  }

  @Override
  public VideoFrame closed() {
    VideoFrame frame = red();
    frame.close();
    return frame;
  }

  @Override
  @SuppressWarnings("NullAway") // an implementation that does not keep its word
  public VideoFrame missing() {
    return null;
  }
}
