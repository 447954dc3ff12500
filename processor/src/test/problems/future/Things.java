package app;

import dev.contextbridge.Bridged;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@Bridged
interface Things {
  // ! [BridgeFuture] Return type of Things.later: Future<String> cannot tell when it is done. Use CompletionStage or CompletableFuture.
  Future<String> later();

  // ! [BridgeFuture] Return type of Things.task: FutureTask<String> cannot tell when it is done. Use CompletionStage or CompletableFuture.
  FutureTask<String> task();
}
