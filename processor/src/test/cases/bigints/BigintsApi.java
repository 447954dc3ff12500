package bigints;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface BigintsApi {
  long echoLong(long value);

  List<Long> listLong(List<Long> value);

  Box<Long> boxLong(Box<Long> value);

  Map<String, Long> mapLong(Map<String, Long> value);

  CompletionStage<Long> laterLong(CompletionStage<Long> value);

  long callLong(UnaryOperator<Long> function, long value);

  UnaryOperator<Long> functionLong();

  Long echoLongBox(Long value);

  List<Long> listLongBox(List<Long> value);

  Box<Long> boxLongBox(Box<Long> value);

  Map<String, Long> mapLongBox(Map<String, Long> value);

  CompletionStage<Long> laterLongBox(CompletionStage<Long> value);

  Long callLongBox(UnaryOperator<Long> function, Long value);

  UnaryOperator<Long> functionLongBox();

  @SafeInteger
  long echoSafe(@SafeInteger long value);

  @SafeInteger
  List<Long> listSafe(@SafeInteger List<Long> value);

  @SafeInteger
  Box<Long> boxSafe(@SafeInteger Box<Long> value);

  /** What is no type argument stays as the record says. */
  @SafeInteger
  Page<Box<Long>> pageSafe(@SafeInteger Page<Box<Long>> value);

  @SafeInteger
  Choice<Long> choiceSafe(@SafeInteger Choice<Long> value);

  @SafeInteger
  Box<String> boxText(Box<String> value);

  @SafeInteger
  Map<String, Long> mapSafe(@SafeInteger Map<String, Long> value);

  @SafeInteger
  CompletionStage<Long> laterSafe(@SafeInteger CompletionStage<Long> value);

  @SafeInteger
  long callSafe(@SafeInteger UnaryOperator<Long> function, @SafeInteger long value);

  @SafeInteger
  UnaryOperator<Long> functionSafe();

  BigInteger echoAny(BigInteger value);

  List<BigInteger> listAny(List<BigInteger> value);

  Box<BigInteger> boxAny(Box<BigInteger> value);

  Map<String, BigInteger> mapAny(Map<String, BigInteger> value);

  CompletionStage<BigInteger> laterAny(CompletionStage<BigInteger> value);

  BigInteger callAny(UnaryOperator<BigInteger> function, BigInteger value);

  UnaryOperator<BigInteger> functionAny();

  @Nullable BigInteger nullableAny(@Nullable BigInteger value);

  BigInteger liesAny();

  @SafeInteger
  Totals totals(@SafeInteger Totals value);

  @SafeInteger
  long tooLarge();
}
