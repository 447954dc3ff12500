package app;

import dev.contextbridge.Bridged;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Publisher;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Bridged
interface Jobs extends Inherited {
  Iterator<Job> all();

  Job first();

  void listen(Consumer<Iterator<Job>> listener);

  void nest(Consumer<Consumer<Integer>> listener);

  Supplier<Stream<Job>> later();

  Tree tree();

  void add(
      String name,
      // ! [BridgeOneWay] Parameter 'job' of Jobs.add → Job.events: Iterator<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
      Job job);

  // region shown
  // ! [BridgeOneWay] Parameter 'lines' of Jobs.write: Stream<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
  void write(Stream<String> lines);

  // ! [BridgeOneWay] Parameter 'sizes' of Jobs.sizes: IntStream goes to JavaScript only, but here JavaScript would have to give it. Use List<Integer>.
  void sizes(IntStream sizes);

  // ! [BridgeOneWay] Parameter 'feed' of Jobs.follow → Optional value: Publisher<Integer> goes to JavaScript only, but here JavaScript would have to give it. Use a method that JavaScript calls with each Integer.
  void follow(Optional<Publisher<Integer>> feed);
  // endregion

  // ! [BridgeOneWay] Parameter 'jobs' of Jobs.deep → List element → Map value → CompletionStage result → array element → Job.events: Iterator<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
  void deep(List<Map<String, CompletionStage<Job[]>>> jobs);

  // ! [BridgeOneWay] Parameter 'source' of Jobs.pull → Return type of Supplier.get: Stream<Integer> goes to JavaScript only, but here JavaScript would have to give it. Use List<Integer>.
  void pull(Supplier<@Nullable Stream<Integer>> source);

  // ! [BridgeOneWay] Return type of Jobs.sink → Parameter 'value' of Consumer.accept → Job.events: Iterator<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
  Consumer<Job> sink();

  // ! [BridgeOneWay] Parameter 'use' of Jobs.twice → Parameter 'value' of Function.apply → Parameter 'value' of Consumer.accept: Stream<Job> goes to JavaScript only, but here JavaScript would have to give it. Use List<Job>.
  // ! [BridgeOneWay] Parameter 'use' of Jobs.twice → Return type of Function.apply → Job.events: Iterator<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
  void twice(Function<Consumer<Stream<Job>>, Job> use);

  // ! [BridgeOneWay] Parameter 'tree' of Jobs.plant → Tree.leaves: Stream<Tree> goes to JavaScript only, but here JavaScript would have to give it. Use List<Tree>.
  void plant(Tree tree);

  void fail() throws JobException;
}

interface Inherited {
  // ! [BridgeOneWay] Parameter 'job' of Jobs.remove → Job.events: Iterator<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
  void remove(Job job);
}

record Job(String name, Iterator<String> events) {}

record Tree(List<Tree> branches, Stream<Tree> leaves) {}

final class JobException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Job job = null;
  private final transient Consumer<Job> retry = null;

  public Job job() {
    return job;
  }

  // ! [BridgeOneWay] JobException.retry → Parameter 'value' of Consumer.accept → Job.events: Iterator<String> goes to JavaScript only, but here JavaScript would have to give it. Use List<String>.
  public Consumer<Job> retry() {
    return retry;
  }
}
