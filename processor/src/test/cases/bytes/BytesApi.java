package bytes;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface BytesApi {
  byte[] echoBytes(byte[] value);

  List<byte[]> listBytes(List<byte[]> value);

  Box<byte[]> boxBytes(Box<byte[]> value);

  Map<String, byte[]> mapBytes(Map<String, byte[]> value);

  CompletionStage<byte[]> laterBytes(CompletionStage<byte[]> value);

  byte[] callBytes(UnaryOperator<byte[]> function, byte[] value);

  UnaryOperator<byte[]> functionBytes();
}
