package nothing;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface NothingApi {
  @Nullable String echo(@Nullable String value);

  @Nullable Integer number(@Nullable Integer value);

  @Nullable Long big(@Nullable Long value);

  List<@Nullable String> list(List<@Nullable String> value);

  @Nullable List<String> missingList(@Nullable List<String> value);

  String @Nullable [] array(String @Nullable [] value);

  @Nullable String[] arrayOfNullable(@Nullable String[] value);

  Map<String, @Nullable Integer> map(Map<String, @Nullable Integer> value);

  CompletionStage<@Nullable String> later(CompletionStage<@Nullable String> value);

  @Nullable String call(UnaryOperator<@Nullable String> function, @Nullable String value);

  String strict(UnaryOperator<String> function, String value);

  @Nullable Runnable runnable(@Nullable Runnable value);

  Fields fields(Fields value);

  @Nullable Fields missingFields(@Nullable Fields value);

  Slot<@Nullable String> nullableSlot(Slot<@Nullable String> value);

  Slot<String> slot(Slot<String> value);

  OpenSlot<String> openSlot(OpenSlot<String> value);

  Optional<String> optional(Optional<String> value);

  Optional<Long> optionalBig(Optional<Long> value);

  Optional<Fields> optionalFields(Optional<Fields> value);

  List<Optional<Integer>> optionals(List<Optional<Integer>> value);

  Optional<Runnable> optionalFunction(Optional<Runnable> value);

  Optional<byte[]> optionalBytes(Optional<byte[]> value);

  OptionalInt optionalInt(OptionalInt value);

  OptionalLong optionalLong(OptionalLong value);

  OptionalDouble optionalDouble(OptionalDouble value);

  @SafeInteger
  OptionalLong safeLong(OptionalLong value);

  List<OptionalInt> optionalInts(List<OptionalInt> value);

  Slot<OptionalInt> optionalSlot(Slot<OptionalInt> value);

  CompletionStage<OptionalLong> laterOptional(CompletionStage<OptionalLong> value);

  Function<OptionalDouble, OptionalInt> optionalToInt();

  int callInt(Function<OptionalInt, OptionalInt> function, int value);

  OptionalInt lyingInt();

  Function<Optional<String>, Optional<String>> optionalToOptional();

  String order(String first, @Nullable String second, Optional<String> third);

  String middle(@Nullable String first, String second);

  void run();

  CompletionStage<Void> runLater(CompletionStage<Void> before);

  void consume(Consumer<String> consumer);

  Supplier<Void> supplyNothing(Supplier<Void> supplier);

  String lies();

  List<String> lyingList();

  Fields lyingFields();

  CompletionStage<String> lyingLater();

  Optional<String> lyingOptional();
}
