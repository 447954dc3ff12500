package nothing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Gives back what it gets, or null where that is not allowed. */
final class Impl implements NothingApi {
  @Override
  public String echo(String value) {
    return value;
  }

  @Override
  public Integer number(Integer value) {
    return value;
  }

  @Override
  public Long big(Long value) {
    return value;
  }

  @Override
  public List<String> list(List<String> value) {
    return value;
  }

  @Override
  public List<String> missingList(List<String> value) {
    return value;
  }

  @Override
  public String[] array(String[] value) {
    return value;
  }

  @Override
  public String[] arrayOfNullable(String[] value) {
    return value;
  }

  @Override
  public Map<String, Integer> map(Map<String, Integer> value) {
    return value;
  }

  @Override
  public CompletionStage<String> later(CompletionStage<String> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public String call(UnaryOperator<String> function, String value) {
    return function.apply(value);
  }

  @Override
  public String strict(UnaryOperator<String> function, String value) {
    return function.apply(value);
  }

  @Override
  public Runnable runnable(Runnable value) {
    return value;
  }

  @Override
  public Fields fields(Fields value) {
    return value;
  }

  @Override
  public Fields missingFields(Fields value) {
    return value;
  }

  @Override
  public Slot<String> nullableSlot(Slot<String> value) {
    return value;
  }

  @Override
  public Slot<String> slot(Slot<String> value) {
    return value;
  }

  @Override
  public OpenSlot<String> openSlot(OpenSlot<String> value) {
    return value;
  }

  @Override
  public Optional<String> optional(Optional<String> value) {
    return value;
  }

  @Override
  public Optional<Long> optionalBig(Optional<Long> value) {
    return value;
  }

  @Override
  public Optional<Fields> optionalFields(Optional<Fields> value) {
    return value;
  }

  @Override
  public List<Optional<Integer>> optionals(List<Optional<Integer>> value) {
    return value;
  }

  @Override
  public Optional<Runnable> optionalFunction(Optional<Runnable> value) {
    return value;
  }

  @Override
  public Optional<byte[]> optionalBytes(Optional<byte[]> value) {
    return value;
  }

  @Override
  public OptionalInt optionalInt(OptionalInt value) {
    return value;
  }

  @Override
  public OptionalLong optionalLong(OptionalLong value) {
    return value;
  }

  @Override
  public OptionalDouble optionalDouble(OptionalDouble value) {
    return value;
  }

  @Override
  public OptionalLong safeLong(OptionalLong value) {
    return value;
  }

  @Override
  public List<OptionalInt> optionalInts(List<OptionalInt> value) {
    return value;
  }

  @Override
  public Slot<OptionalInt> optionalSlot(Slot<OptionalInt> value) {
    return value;
  }

  @Override
  public CompletionStage<OptionalLong> laterOptional(CompletionStage<OptionalLong> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Function<OptionalDouble, OptionalInt> optionalToInt() {
    return each -> each.isPresent() ? OptionalInt.of((int) each.getAsDouble()) : OptionalInt.empty();
  }

  @Override
  public int callInt(Function<OptionalInt, OptionalInt> function, int value) {
    return function.apply(value < 0 ? OptionalInt.empty() : OptionalInt.of(value)).orElse(-1);
  }

  @Override
  public OptionalInt lyingInt() {
    return null;
  }

  @Override
  public Function<Optional<String>, Optional<String>> optionalToOptional() {
    return each -> each;
  }

  @Override
  public String order(String first, String second, Optional<String> third) {
    return first + " " + second + " " + third.orElse("none");
  }

  @Override
  public String middle(String first, String second) {
    return first + " " + second;
  }

  @Override
  public void run() {}

  @Override
  public CompletionStage<Void> runLater(CompletionStage<Void> before) {
    return before;
  }

  @Override
  public void consume(Consumer<String> consumer) {
    consumer.accept("consumed");
  }

  @Override
  public Supplier<Void> supplyNothing(Supplier<Void> supplier) {
    supplier.get();
    return () -> null;
  }

  @Override
  public String lies() {
    return null;
  }

  @Override
  public List<String> lyingList() {
    return Arrays.asList("a", null);
  }

  @Override
  public Fields lyingFields() {
    return new Fields(null, Optional.empty(), new Fields("a", null, null));
  }

  @Override
  public CompletionStage<String> lyingLater() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public Optional<String> lyingOptional() {
    return null;
  }
}
