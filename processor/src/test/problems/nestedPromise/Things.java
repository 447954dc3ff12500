package app;

import dev.contextbridge.Bridged;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Bridged
interface Things {
  // ! [BridgeNestedPromise] Return type of Things.later: CompletionStage<CompletableFuture<String>> is a promise of a promise, which JavaScript does not have: it waits for the inner one as well. Use one CompletionStage, joined by thenCompose.
  CompletionStage<CompletableFuture<String>> later();

  // ! [BridgeNestedPromise] Return type of Things.perhaps: CompletionStage<Optional<CompletionStage<String>>> is a promise of a promise, which JavaScript does not have: it waits for the inner one as well. Use one CompletionStage, joined by thenCompose.
  CompletionStage<Optional<CompletionStage<String>>> perhaps();

  // ! [BridgeNestedPromise] Parameter 'value' of Things.take: CompletionStage<CompletionStage<String>> is a promise of a promise, which JavaScript does not have: it waits for the inner one as well. Use one CompletionStage, joined by thenCompose.
  void take(CompletionStage<@Nullable CompletionStage<String>> value);
}
