package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

@Bridged
interface Jobs {
  Stream<Job> all();

  // region shown
  void write(List<String> lines);

  /** JavaScript calls the result with each number. */
  Optional<IntConsumer> follow();

  // endregion

  record Job(String name, Stream<String> events) {}
}
