package buffers;

import dev.contextbridge.ExposeInMainWorld;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface BuffersApi {
  ByteBuffer echoBuffer(ByteBuffer value);

  List<ByteBuffer> listBuffer(List<ByteBuffer> value);

  Box<ByteBuffer> boxBuffer(Box<ByteBuffer> value);

  Map<String, ByteBuffer> mapBuffer(Map<String, ByteBuffer> value);

  CompletionStage<ByteBuffer> laterBuffer(CompletionStage<ByteBuffer> value);

  ByteBuffer callBuffer(UnaryOperator<ByteBuffer> function, ByteBuffer value);

  UnaryOperator<ByteBuffer> functionBuffer();

  ByteBuffer middle();
}
