package functions;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface FunctionsApi {
  Runnable runnable(Runnable value);

  Supplier<String> supplier(Supplier<String> value);

  Consumer<String> consumer(Consumer<String> value);

  BiFunction<String, Integer, String> biFunction(BiFunction<String, Integer, String> value);

  Predicate<String> predicate(Predicate<String> value);

  int apply(IntBinaryOperator value, int a, int b);

  long applyLong(LongUnaryOperator value, long a);

  double applyDouble(ToDoubleFunction<String> value, String a);

  String call(Supplier<String> value);

  boolean test(Predicate<? super String> value, String text);

  Runnable handOut();

  IntBinaryOperator plus();

  List<Supplier<Integer>> list(List<Supplier<Integer>> value);

  int sum(List<Supplier<Integer>> value);

  Map<String, Runnable> map(Map<String, Runnable> value);

  Button button(Button value);

  CompletionStage<Runnable> later(CompletionStage<Runnable> value);

  Function<String, Function<String, String>> curried();

  String uncurried(Function<String, Function<String, String>> value);

  UnaryOperator<Runnable> pass();

  String format(Formatter value);

  Formatter formatter();

  String visit(Visitor<Integer> value);

  Fold fold();

  int loop(Fold value);

  int first(Function<List<String>, Integer> value);

  /** The name of this type in Java differs in nothing that JavaScript knows. */
  int second(Function<List<? extends String>, Integer> value);

  String lower(Function<Consumer<? super String>, Page<List<? extends String>>> value);
}
