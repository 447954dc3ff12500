package bigints;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements BigintsApi {
  @Override
  public long echoLong(long value) {
    return value;
  }

  @Override
  public List<Long> listLong(List<Long> value) {
    return value;
  }

  @Override
  public Box<Long> boxLong(Box<Long> value) {
    return value;
  }

  @Override
  public Map<String, Long> mapLong(Map<String, Long> value) {
    return value;
  }

  @Override
  public CompletionStage<Long> laterLong(CompletionStage<Long> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public long callLong(UnaryOperator<Long> function, long value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Long> functionLong() {
    return each -> each;
  }

  @Override
  public Long echoLongBox(Long value) {
    return value;
  }

  @Override
  public List<Long> listLongBox(List<Long> value) {
    return value;
  }

  @Override
  public Box<Long> boxLongBox(Box<Long> value) {
    return value;
  }

  @Override
  public Map<String, Long> mapLongBox(Map<String, Long> value) {
    return value;
  }

  @Override
  public CompletionStage<Long> laterLongBox(CompletionStage<Long> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Long callLongBox(UnaryOperator<Long> function, Long value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Long> functionLongBox() {
    return each -> each;
  }

  @Override
  public long echoSafe(long value) {
    return value;
  }

  @Override
  public List<Long> listSafe(List<Long> value) {
    return value;
  }

  @Override
  public Box<Long> boxSafe(Box<Long> value) {
    return value;
  }

  @Override
  public Page<Box<Long>> pageSafe(Page<Box<Long>> value) {
    return value;
  }

  @Override
  public Choice<Long> choiceSafe(Choice<Long> value) {
    return value;
  }

  @Override
  public Box<String> boxText(Box<String> value) {
    return value;
  }

  @Override
  public Map<String, Long> mapSafe(Map<String, Long> value) {
    return value;
  }

  @Override
  public CompletionStage<Long> laterSafe(CompletionStage<Long> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public long callSafe(UnaryOperator<Long> function, long value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Long> functionSafe() {
    return each -> each;
  }

  @Override
  public BigInteger echoAny(BigInteger value) {
    return value;
  }

  @Override
  public List<BigInteger> listAny(List<BigInteger> value) {
    return value;
  }

  @Override
  public Box<BigInteger> boxAny(Box<BigInteger> value) {
    return value;
  }

  @Override
  public Map<String, BigInteger> mapAny(Map<String, BigInteger> value) {
    return value;
  }

  @Override
  public CompletionStage<BigInteger> laterAny(CompletionStage<BigInteger> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public BigInteger callAny(UnaryOperator<BigInteger> function, BigInteger value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<BigInteger> functionAny() {
    return each -> each.add(BigInteger.ONE);
  }

  @Override
  public BigInteger nullableAny(BigInteger value) {
    return value;
  }

  @Override
  public BigInteger liesAny() {
    return null;
  }

  @Override
  public Totals totals(Totals value) {
    return value;
  }

  @Override
  public long tooLarge() {
    return 1L << 53;
  }
}
