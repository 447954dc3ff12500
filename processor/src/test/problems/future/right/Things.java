package app;

import dev.contextbridge.Bridged;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Bridged
interface Things {
  CompletionStage<String> later();

  CompletableFuture<String> task();
}
