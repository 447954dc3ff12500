package dev.contextbridge.tests.hostile;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One method for each way across the bridge. */
@ExposeInMainWorld("probe")
public interface ProbeApi {
  String text(String text);

  int number(int value);

  long big(long value);

  Color color(Color color);

  @Nullable Item item(@Nullable Item item);

  Optional<Item> maybe(Optional<Item> item);

  List<Item> items(List<Item> items);

  Map<String, Integer> counts(Map<String, Integer> counts);

  Set<Item> distinct(Set<Item> items);

  Map<Integer, Item> numbered(Map<Integer, Item> items);

  Map<Color, Integer> shades(Map<Color, Integer> shades);

  BigInteger huge(BigInteger value);

  LocalDate day(LocalDate day);

  Instant when(Instant instant);

  byte[] bytes(byte[] bytes);

  ByteBuffer buffer(ByteBuffer bytes);

  int apply(IntUnaryOperator function, int value);

  Function<Item, String> namer();

  String join(String separator, String... parts);

  String each(Joiner joiner, String... parts);

  CompletionStage<Item> later(Item item);

  CompletionStage<Integer> follow(CompletionStage<Integer> stage);

  Pattern pattern(Pattern pattern);

  Iterator<Item> iterate(int count);

  Flow.Publisher<Item> publish(int count);

  Counter counter();

  int count(Counter counter);

  void refuse(int limit) throws RefusedException;

  void crash();

  /** An object with fields of several kinds. */
  record Item(String id, double weight, List<String> tags) {}

  /** Three names. */
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  /** A function of any number of arguments. */
  @FunctionalInterface
  interface Joiner {
    String join(String separator, String... parts);
  }

  /** A handle. */
  @Bridged
  interface Counter {
    int next();
  }

  /** A declared error. */
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int limit;

    RefusedException(int limit) {
      super("refused at " + limit);
      this.limit = limit;
    }

    public int limit() {
      return limit;
    }
  }
}
