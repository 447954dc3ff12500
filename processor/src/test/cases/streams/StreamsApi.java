package streams;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface StreamsApi {
  Iterator<Integer> numbers();

  Stream<String> texts();

  Stream<Item> items();

  /** All natural numbers. */
  Stream<Long> endless();

  IntStream ints();

  LongStream longs();

  @SafeInteger
  LongStream safeLongs();

  List<DoubleStream> doubles();

  Iterator<@Nullable String> gaps();

  Iterator<Stream<Integer>> nested();

  List<Iterator<Integer>> lists();

  Map<String, Stream<? extends CharSequence>> maps();

  Page<Item> page();

  Optional<Stream<Integer>> optional(boolean present);

  @Nullable Iterator<Integer> nullable(boolean present);

  CompletionStage<Stream<String>> later();

  int call(Function<Iterator<Integer>, Integer> function);

  int visit(Visitor visitor);

  Supplier<Stream<Integer>> supplier();

  Consumer<Integer> consumer();

  /** A reader of its own, since it can come from scripts as well. */
  Item item(Item item);

  /**
   * Gives two elements.
   *
   * @throws BrokenException with the third
   */
  Stream<Integer> breaking() throws BrokenException;

  Iterator<Integer> crashing();

  Iterator<String> nulls();

  Stream<Integer> crashingAtTheEnd();

  /** How many streams of {@link #endless} are open. */
  int open();
}
