package typedarrays;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld("typed")
public interface TypedArraysApi {
  short[] echoShorts(short[] value);

  int[] echoInts(int[] value);

  long[] echoLongs(long[] value);

  float[] echoFloats(float[] value);

  double[] echoDoubles(double[] value);

  List<int[]> lists(List<int[]> value);

  Box<double[]> boxs(Box<double[]> value);

  Map<String, long[]> maps(Map<String, long[]> value);

  CompletionStage<float[]> laters(CompletionStage<float[]> value);

  short[] calls(UnaryOperator<short[]> function, short[] value);

  UnaryOperator<double[]> functions();

  double @Nullable [] nullables(double @Nullable [] value);

  Optional<int[]> optionals(Optional<int[]> value);
}
