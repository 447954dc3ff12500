package app;

import dev.contextbridge.Bridged;
import java.util.ListIterator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

@Bridged
interface Things {
  // ! [BridgeType] Return type of Things.both: ListIterator<String> cannot cross the bridge. Use Iterator<T>, the interface.
  ListIterator<String> both();

  // ! [BridgeType] Return type of Things.published: SubmissionPublisher<String> cannot cross the bridge. Use Flow.Publisher<T>, the interface.
  SubmissionPublisher<String> published();

  // ! [BridgeType] Return type of Things.later: Publisher<CompletionStage<String>> cannot cross the bridge. Use a Publisher of what the stages complete with.
  Flow.Publisher<CompletionStage<String>> later();
}
