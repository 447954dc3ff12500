package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

@Bridged
interface Jobs {
  @SuppressWarnings("unchecked")
  void all(CompletionStage<Map<String, Page<Event>>>... events);
}

record Page<T>(int number, List<T> items) {}

sealed interface Event {
  record Started(Job job) implements Event {}

  record Ended(int code) implements Event {}
}

// ! [BridgeCapability] Parameter 'events' of Jobs.all → array element → CompletionStage result → Map value → Page.items → List element → Event permits Started → Started.job → Job.worker: java.lang.Thread gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
record Job(String name, Thread worker) {}
