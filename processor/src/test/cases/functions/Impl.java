package functions;

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

/** Gives back what it gets, or calls it. */
final class Impl implements FunctionsApi {
  private final Runnable own = () -> {};

  @Override
  public Runnable runnable(Runnable value) {
    return value;
  }

  @Override
  public Supplier<String> supplier(Supplier<String> value) {
    return value;
  }

  @Override
  public Consumer<String> consumer(Consumer<String> value) {
    return value;
  }

  @Override
  public BiFunction<String, Integer, String> biFunction(BiFunction<String, Integer, String> value) {
    return value;
  }

  @Override
  public Predicate<String> predicate(Predicate<String> value) {
    return value;
  }

  @Override
  public int apply(IntBinaryOperator value, int a, int b) {
    return value.applyAsInt(a, b);
  }

  @Override
  public long applyLong(LongUnaryOperator value, long a) {
    return value.applyAsLong(a);
  }

  @Override
  public double applyDouble(ToDoubleFunction<String> value, String a) {
    return value.applyAsDouble(a);
  }

  @Override
  public String call(Supplier<String> value) {
    return value.get();
  }

  @Override
  public boolean test(Predicate<? super String> value, String text) {
    return value.test(text);
  }

  @Override
  public Runnable handOut() {
    return own;
  }

  @Override
  public IntBinaryOperator plus() {
    return Integer::sum;
  }

  @Override
  public List<Supplier<Integer>> list(List<Supplier<Integer>> value) {
    return value;
  }

  @Override
  public int sum(List<Supplier<Integer>> value) {
    return value.stream().mapToInt(Supplier::get).sum();
  }

  @Override
  public Map<String, Runnable> map(Map<String, Runnable> value) {
    return value;
  }

  @Override
  public Button button(Button value) {
    value.onClick().accept(value.label());
    return value;
  }

  @Override
  public CompletionStage<Runnable> later(CompletionStage<Runnable> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Function<String, Function<String, String>> curried() {
    return a -> b -> a + b;
  }

  @Override
  public String uncurried(Function<String, Function<String, String>> value) {
    return value.apply("a").apply("b");
  }

  @Override
  public UnaryOperator<Runnable> pass() {
    return each -> each;
  }

  @Override
  public String format(Formatter value) {
    return value.twice(0.5);
  }

  @Override
  public Formatter formatter() {
    return (in, function) -> in + " " + function;
  }

  @Override
  public String visit(Visitor<Integer> value) {
    return value.visit(1, 2);
  }

  @Override
  public Fold fold() {
    return (next, depth) -> depth == 0 ? 0 : 1 + next.fold(next, depth - 1);
  }

  @Override
  public int loop(Fold value) {
    return value.fold(value, 3);
  }

  @Override
  public int first(Function<List<String>, Integer> value) {
    return value.apply(List.of("a", "b"));
  }

  @Override
  public int second(Function<List<? extends String>, Integer> value) {
    return value.apply(List.of("a", "b", "c"));
  }

  @Override
  public String lower(Function<Consumer<? super String>, Page<List<? extends String>>> value) {
    StringBuilder said = new StringBuilder();
    String item = value.apply(said::append).items().get(0);
    return item + said;
  }
}
