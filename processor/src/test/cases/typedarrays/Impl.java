package typedarrays;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class Impl implements TypedArraysApi {
  @Override
  public short[] echoShorts(short[] value) {
    return value;
  }

  @Override
  public int[] echoInts(int[] value) {
    return value;
  }

  @Override
  public long[] echoLongs(long[] value) {
    return value;
  }

  @Override
  public float[] echoFloats(float[] value) {
    return value;
  }

  @Override
  public double[] echoDoubles(double[] value) {
    return value;
  }

  @Override
  public List<int[]> lists(List<int[]> value) {
    return value;
  }

  @Override
  public Box<double[]> boxs(Box<double[]> value) {
    return value;
  }

  @Override
  public Map<String, long[]> maps(Map<String, long[]> value) {
    return value;
  }

  @Override
  public CompletionStage<float[]> laters(CompletionStage<float[]> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public short[] calls(UnaryOperator<short[]> function, short[] value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<double[]> functions() {
    return each -> each;
  }

  @Override
  public double @Nullable [] nullables(double @Nullable [] value) {
    return value;
  }

  @Override
  public Optional<int[]> optionals(Optional<int[]> value) {
    return value;
  }
}
