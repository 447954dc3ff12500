package promises;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gives back what it gets. */
final class Impl implements PromisesApi {
  @Override
  public CompletionStage<Integer> stage(CompletionStage<Integer> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public CompletableFuture<Integer> future(CompletableFuture<Integer> value) {
    return value;
  }

  @Override
  public List<CompletionStage<Integer>> list(List<CompletionStage<Integer>> value) {
    return value;
  }

  @Override
  public Job job(Job value) {
    return value;
  }

  @Override
  public CompletionStage<Integer> call(
      Function<CompletionStage<Integer>, CompletionStage<Integer>> function,
      CompletionStage<Integer> value) {
    return function.apply(value);
  }

  @Override
  public Function<CompletionStage<Integer>, CompletionStage<Integer>> function() {
    return each -> each;
  }

  @Override
  public CompletionStage<Integer> supply(Supplier<CompletionStage<Integer>> supplier) {
    return supplier.get();
  }

  @Override
  public CompletionStage<Integer> fails() {
    return CompletableFuture.failedFuture(new UnsupportedOperationException("secret"));
  }

  @Override
  public CompletionStage<Integer> throwsAtOnce() {
    throw new UnsupportedOperationException("secret");
  }

  @Override
  public CompletionStage<Integer> elsewhere() {
    return CompletableFuture.supplyAsync(() -> 7);
  }
}
