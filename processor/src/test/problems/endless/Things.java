package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  Grow<String> grow();

  // ! [BridgeEndlessType] Return type of Things.grow → Grow.next → Grow.next → Grow.next → Grow.next → … → Grow.next: Grow contains itself with ever larger type arguments, so it has no end. Write a record whose components do not grow.
  record Grow<T>(Grow<List<T>> next) {}
}
