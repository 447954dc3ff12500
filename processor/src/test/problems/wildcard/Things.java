package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Bridged
interface Things {
  // ! [BridgeWildcard] Return type of Things.all: the wildcard ? stands for no particular type. Write the type itself.
  List<?> all();

  // ! [BridgeWildcard] Return type of Things.later → CompletionStage result: the wildcard ? stands for no particular type. Write the type itself.
  CompletionStage<List<?>> later();

  List<? extends Integer> numbers();
}
