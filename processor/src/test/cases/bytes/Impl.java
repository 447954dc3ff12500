package bytes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements BytesApi {
  @Override
  public byte[] echoBytes(byte[] value) {
    return value;
  }

  @Override
  public List<byte[]> listBytes(List<byte[]> value) {
    return value;
  }

  @Override
  public Box<byte[]> boxBytes(Box<byte[]> value) {
    return value;
  }

  @Override
  public Map<String, byte[]> mapBytes(Map<String, byte[]> value) {
    return value;
  }

  @Override
  public CompletionStage<byte[]> laterBytes(CompletionStage<byte[]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public byte[] callBytes(UnaryOperator<byte[]> function, byte[] value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<byte[]> functionBytes() {
    return each -> each;
  }
}
