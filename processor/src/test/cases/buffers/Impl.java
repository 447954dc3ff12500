package buffers;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements BuffersApi {
  @Override
  public ByteBuffer echoBuffer(ByteBuffer value) {
    return value;
  }

  @Override
  public List<ByteBuffer> listBuffer(List<ByteBuffer> value) {
    return value;
  }

  @Override
  public Box<ByteBuffer> boxBuffer(Box<ByteBuffer> value) {
    return value;
  }

  @Override
  public Map<String, ByteBuffer> mapBuffer(Map<String, ByteBuffer> value) {
    return value;
  }

  @Override
  public CompletionStage<ByteBuffer> laterBuffer(CompletionStage<ByteBuffer> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public ByteBuffer callBuffer(UnaryOperator<ByteBuffer> function, ByteBuffer value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<ByteBuffer> functionBuffer() {
    return each -> each;
  }

  @Override
  public ByteBuffer middle() {
    return ByteBuffer.allocateDirect(4).put(1, (byte) 7).position(1).limit(3).slice();
  }
}
