package streams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Streams of known elements. */
final class Impl implements StreamsApi {
  private int open;

  @Override
  public Iterator<Integer> numbers() {
    return List.of(1, 2, 3).iterator();
  }

  @Override
  public Stream<String> texts() {
    return Stream.of("a", "b");
  }

  @Override
  public Stream<Item> items() {
    return Stream.of(new Item("one", 1), new Item("two", 2));
  }

  @Override
  public Stream<Long> endless() {
    open++;
    return Stream.iterate(0L, each -> each + 1).onClose(() -> open--);
  }

  @Override
  public IntStream ints() {
    open++;
    return IntStream.iterate(1, each -> each * 2).onClose(() -> open--);
  }

  @Override
  public LongStream longs() {
    return LongStream.of(1L << 53, Long.MIN_VALUE);
  }

  @Override
  public LongStream safeLongs() {
    return LongStream.of(1, 2);
  }

  @Override
  public List<DoubleStream> doubles() {
    return List.of(DoubleStream.of(0.5, Double.NaN), DoubleStream.empty());
  }

  @Override
  public Iterator<@Nullable String> gaps() {
    return Arrays.asList("a", null, "c").iterator();
  }

  @Override
  public Iterator<Stream<Integer>> nested() {
    return List.of(Stream.of(1, 2), Stream.of(3)).iterator();
  }

  @Override
  public List<Iterator<Integer>> lists() {
    return List.of(numbers(), numbers());
  }

  @Override
  public Map<String, Stream<? extends CharSequence>> maps() {
    return Map.of("key", texts());
  }

  @Override
  public Page<Item> page() {
    Page<Item> last = new Page<>("last", Stream.empty(), new Next<>(List.<Page<Item>>of().iterator()));
    return new Page<>("first", items(), new Next<>(List.of(last).iterator()));
  }

  @Override
  public Optional<Stream<Integer>> optional(boolean present) {
    return present ? Optional.of(Stream.of(1)) : Optional.empty();
  }

  @Override
  public @Nullable Iterator<Integer> nullable(boolean present) {
    return present ? numbers() : null;
  }

  @Override
  public CompletionStage<Stream<String>> later() {
    return CompletableFuture.completedFuture(texts());
  }

  @Override
  public int call(Function<Iterator<Integer>, Integer> function) {
    return function.apply(numbers());
  }

  @Override
  public int visit(Visitor visitor) {
    return visitor.visit(page());
  }

  @Override
  public Supplier<Stream<Integer>> supplier() {
    return () -> Stream.of(7, 8);
  }

  @Override
  public Consumer<Integer> consumer() {
    List<Integer> taken = new ArrayList<>();
    return taken::add;
  }

  @Override
  public Item item(Item item) {
    return item;
  }

  @Override
  public Stream<Integer> breaking() throws BrokenException {
    return failing(new BrokenException(2));
  }

  @Override
  public Iterator<Integer> crashing() {
    return failing(new IllegalStateException("secret")).iterator();
  }

  private static Stream<Integer> failing(RuntimeException failure) {
    return Stream.of(1, 2, 3)
        .map(
            each -> {
              if (each == 3) {
                throw failure;
              }
              return each;
            });
  }

  @Override
  public Iterator<String> nulls() {
    return Arrays.asList("a", null).iterator();
  }

  @Override
  public Stream<Integer> crashingAtTheEnd() {
    return Stream.of(1)
        .onClose(
            () -> {
              throw new IllegalStateException("secret");
            });
  }

  @Override
  public int open() {
    return open;
  }
}
