package varargs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

final class Impl implements VarargsApi {
  @Override
  public String join(String... parts) {
    return String.join("-", parts);
  }

  @Override
  public String tagged(String tag, String... parts) {
    return tag + ":" + join(parts);
  }

  @Override
  public String repeated(int times, String... parts) {
    return join(parts).repeat(times);
  }

  @Override
  public List<Item> items(Item... items) {
    return List.of(items);
  }

  @Override
  public int rows(String[]... rows) {
    return Arrays.stream(rows).mapToInt(row -> row.length).sum();
  }

  @Override
  public String nullable(String... parts) {
    return Arrays.toString(parts);
  }

  @Override
  @SuppressWarnings({"unchecked", "varargs"})
  public String optional(Optional<String>... parts) {
    return Arrays.toString(parts);
  }

  @Override
  @SuppressWarnings({"unchecked", "varargs"})
  public int lists(List<String>... lists) {
    return Arrays.stream(lists).mapToInt(List::size).sum();
  }

  @Override
  public int sum(int... values) {
    return IntStream.of(values).sum();
  }

  @Override
  public long total(long... values) {
    return LongStream.of(values).sum();
  }

  @Override
  public long safe(long... values) {
    return total(values);
  }

  @Override
  public double mean(double... values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  @Override
  public String primitives(boolean flag, byte... values) {
    return flag + Arrays.toString(values);
  }

  @Override
  public String shorts(short... values) {
    return Arrays.toString(values);
  }

  @Override
  public String floats(float... values) {
    return Arrays.toString(values);
  }

  @Override
  public String letters(char... values) {
    return new String(values);
  }

  @Override
  public String flags(boolean... values) {
    return Arrays.toString(values);
  }

  @Override
  public CompletionStage<String> later(String... parts) {
    return CompletableFuture.completedFuture(join(parts));
  }

  @Override
  public String format(Formatter formatter) {
    return formatter.format("none")
        + formatter.format("one", "1")
        + formatter.format("four", "1", "2", "3", "4");
  }

  @Override
  public Formatter formatter() {
    return (pattern, values) -> pattern + values.length + join(values);
  }

  @Override
  public String fold(Fold fold, int... values) {
    return "folded " + fold.fold(values);
  }

  @Override
  public Fold adder() {
    return this::sum;
  }

  @Override
  public String each(Each<Item> each, Item... items) {
    return each.apply(items);
  }

  @Override
  public Log log() {
    return (level, words) -> words.length;
  }

  @Override
  public String join2(String[] parts) {
    return join(parts);
  }
}
