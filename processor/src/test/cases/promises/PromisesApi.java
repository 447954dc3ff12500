package promises;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

@ExposeInMainWorld
public interface PromisesApi {
  CompletionStage<Integer> stage(CompletionStage<Integer> value);

  CompletableFuture<Integer> future(CompletableFuture<Integer> value);

  List<CompletionStage<Integer>> list(List<CompletionStage<Integer>> value);

  Job job(Job value);

  CompletionStage<Integer> call(
      Function<CompletionStage<Integer>, CompletionStage<Integer>> function,
      CompletionStage<Integer> value);

  Function<CompletionStage<Integer>, CompletionStage<Integer>> function();

  CompletionStage<Integer> supply(Supplier<CompletionStage<Integer>> supplier);

  CompletionStage<Integer> fails();

  CompletionStage<Integer> throwsAtOnce();

  CompletionStage<Integer> elsewhere();
}
