package dev.contextbridge.tests.hostile;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Echoes, and keeps state that is only whole when no call was cut off in the middle. */
class Probe implements ProbeApi {
  private static final Item ITEM = new Item("e", 2.5, List.of("a", "b"));

  private final List<String> journal = new ArrayList<>();
  private final Map<String, Integer> totals = new HashMap<>();
  private final Counter counter = new Counting();
  private int begun;
  private int ended;

  private <T> T step(String name, T result) {
    begun++;
    journal.add(name);
    totals.merge(name, 1, Integer::sum);
    ended++;
    return result;
  }

  /** Whether every call that began also ended, and each left both its traces. */
  boolean isWhole() {
    return begun == ended
        && journal.size() == ended
        && totals.values().stream().mapToInt(Integer::intValue).sum() == ended;
  }

  int calls() {
    return ended;
  }

  @Override
  public String text(String text) {
    return step("text", text);
  }

  @Override
  public int number(int value) {
    return step("number", value);
  }

  @Override
  public long big(long value) {
    return step("big", value);
  }

  @Override
  public Color color(Color color) {
    return step("color", color);
  }

  @Override
  public @Nullable Item item(@Nullable Item item) {
    step("item", "");
    return item;
  }

  @Override
  public Optional<Item> maybe(Optional<Item> item) {
    return step("maybe", item);
  }

  @Override
  public List<Item> items(List<Item> items) {
    return step("items", items);
  }

  @Override
  public Map<String, Integer> counts(Map<String, Integer> counts) {
    return step("counts", counts);
  }

  @Override
  public Set<Item> distinct(Set<Item> items) {
    return step("distinct", items);
  }

  @Override
  public Map<Integer, Item> numbered(Map<Integer, Item> items) {
    return step("numbered", items);
  }

  @Override
  public Map<Color, Integer> shades(Map<Color, Integer> shades) {
    return step("shades", shades);
  }

  @Override
  public BigInteger huge(BigInteger value) {
    return step("huge", value);
  }

  @Override
  public LocalDate day(LocalDate day) {
    return step("day", day);
  }

  @Override
  public Instant when(Instant instant) {
    return step("when", instant);
  }

  @Override
  public byte[] bytes(byte[] bytes) {
    return step("bytes", bytes);
  }

  @Override
  public ByteBuffer buffer(ByteBuffer bytes) {
    return step("buffer", bytes);
  }

  @Override
  public int apply(IntUnaryOperator function, int value) {
    step("apply", "");
    return function.applyAsInt(value);
  }

  @Override
  public Function<Item, String> namer() {
    return step("namer", item -> item.id());
  }

  @Override
  public String join(String separator, String... parts) {
    return step("join", String.join(separator, parts));
  }

  @Override
  public String each(Joiner joiner, String... parts) {
    step("each", "");
    return joiner.join("+", parts);
  }

  @Override
  public CompletionStage<Item> later(Item item) {
    return step("later", CompletableFuture.completedFuture(item));
  }

  @Override
  public CompletionStage<Integer> follow(CompletionStage<Integer> stage) {
    return step("follow", stage.thenApply(value -> value + 1));
  }

  @Override
  public Pattern pattern(Pattern pattern) {
    return step("pattern", pattern);
  }

  @Override
  public Iterator<Item> iterate(int count) {
    return Stream.generate(() -> step("element", ITEM)).limit(count).iterator();
  }

  @Override
  public Flow.Publisher<Item> publish(int count) {
    return subscriber ->
        subscriber.onSubscribe(
            new Flow.Subscription() {
              private int left = step("subscribe", count);

              @Override
              public void request(long wanted) {
                if (left-- > 0) {
                  subscriber.onNext(step("published", ITEM));
                } else {
                  subscriber.onComplete();
                }
              }

              @Override
              public void cancel() {
                left = step("cancel", 0);
              }
            });
  }

  @Override
  public Counter counter() {
    return step("counter", counter);
  }

  @Override
  public int count(Counter given) {
    return step("count", given.next());
  }

  @Override
  public void refuse(int limit) throws RefusedException {
    step("refuse", "");
    throw new RefusedException(limit);
  }

  @Override
  public void crash() {
    step("crash", "");
    throw new IllegalStateException("a secret of dev.contextbridge in /etc/passwd");
  }

  private static final class Counting implements Counter {
    private int value;

    @Override
    public int next() {
      return ++value;
    }
  }
}
