package publishers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Publishers of known elements. */
final class Impl implements PublishersApi {
  private Numbers<Integer> last = numbersTo(0);

  private static Numbers<Integer> numbersTo(int count) {
    return new Numbers<>(count, each -> each);
  }

  @Override
  public Flow.Publisher<Integer> numbers() {
    last = numbersTo(3);
    return last;
  }

  @Override
  public Publisher<Item> elsewhere() {
    return subscriber -> {
      SubmissionPublisher<Item> publisher = new SubmissionPublisher<>();
      publisher.subscribe(subscriber);
      publisher.submit(new Item("a"));
      publisher.submit(new Item("b"));
      publisher.close();
    };
  }

  @Override
  public List<Publisher<Integer>> lists() {
    return List.of(numbersTo(1), numbersTo(2));
  }

  @Override
  public Map<String, Publisher<? extends CharSequence>> maps() {
    return Map.of("key", new Numbers<>(2, each -> "n" + each));
  }

  @Override
  public Page page() {
    return new Page("page", elsewhere());
  }

  @Override
  public Optional<Publisher<Integer>> optional(boolean present) {
    return present ? Optional.of(numbersTo(1)) : Optional.empty();
  }

  @Override
  public @Nullable Publisher<Integer> nullable(boolean present) {
    return present ? numbersTo(1) : null;
  }

  @Override
  public CompletionStage<Publisher<Integer>> later() {
    return CompletableFuture.completedFuture(numbersTo(1));
  }

  @Override
  public void call(Consumer<Publisher<Integer>> function) {
    function.accept(numbersTo(2));
  }

  @Override
  public Supplier<Publisher<Integer>> supplier() {
    return () -> numbersTo(2);
  }

  @Override
  public Publisher<Publisher<Integer>> nested() {
    return new Numbers<>(2, Impl::numbersTo);
  }

  @Override
  public Publisher<Integer> breaking() throws BrokenException {
    return new Numbers<>(1, each -> each, new BrokenException("broken"), new StringBuilder());
  }

  @Override
  public Publisher<Integer> crashing() {
    return subscriber -> {
      throw new IllegalStateException("secret");
    };
  }

  @Override
  public String journal() {
    return last.journal().toString();
  }
}
