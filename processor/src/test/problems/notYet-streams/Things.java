package app;

import dev.contextbridge.Bridged;
import java.util.ListIterator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;

@Bridged
interface Things {
  // ! [BridgeTypeNotYet] Return type of Things.numbers: IntStream is not among the types that cross the bridge yet. Use Stream<Integer>.
  IntStream numbers();

  // ! [BridgeTypeNotYet] Return type of Things.both: ListIterator<String> is not among the types that cross the bridge yet. Use Iterator<T>, the interface.
  ListIterator<String> both();

  // ! [BridgeTypeNotYet] Return type of Things.published: SubmissionPublisher<String> is not among the types that cross the bridge yet. Use Flow.Publisher<T>, the interface.
  SubmissionPublisher<String> published();

  // ! [BridgeTypeNotYet] Return type of Things.later: Publisher<CompletionStage<String>> is not among the types that cross the bridge yet. Use a Publisher of what the stages complete with.
  Flow.Publisher<CompletionStage<String>> later();
}
