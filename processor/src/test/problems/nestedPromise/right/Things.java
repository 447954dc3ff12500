package app;

import dev.contextbridge.Bridged;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Bridged
interface Things {
  CompletionStage<String> later();

  CompletionStage<Optional<String>> perhaps();

  void take(CompletionStage<String> value);
}
