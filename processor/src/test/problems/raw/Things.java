package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  @SuppressWarnings("rawtypes")
  // ! [BridgeRawType] Return type of Things.all: List has no type arguments, so its contents are unknown. Write them, as in List<String>.
  List all();

  @SuppressWarnings("rawtypes")
  // ! [BridgeRawType] Return type of Things.pair: Pair has no type arguments, so its contents are unknown. Write them, as in Pair<String, String>.
  Pair pair();

  record Pair<A, B>(A first, B second) {}
}
