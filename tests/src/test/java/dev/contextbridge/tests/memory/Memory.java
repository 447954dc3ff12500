package dev.contextbridge.tests.memory;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Watches everything that it hands out and takes, without keeping it. */
final class Memory implements MemoryApi {
  private final List<WeakReference<Object>> watched = new ArrayList<>();
  private final SubmissionPublisher<String> published = new SubmissionPublisher<>();
  private UnaryOperator<String> kept;
  private Task keptTask;

  /** What was handed out and taken. */
  List<WeakReference<Object>> watched() {
    return watched;
  }

  UnaryOperator<String> kept() {
    return kept;
  }

  Task keptTask() {
    return keptTask;
  }

  private final CompletableFuture<String> never = new CompletableFuture<>();

  private <T> T watch(T object) {
    watched.add(new WeakReference<>(object));
    return object;
  }

  @Override
  public Handle open() {
    return watch(new Listening());
  }

  @Override
  public UnaryOperator<String> function() {
    String own = String.valueOf(watched.size());
    return watch(text -> text + own);
  }

  @Override
  public void use(UnaryOperator<String> function) {
    var unused = watch(function).apply("used");
  }

  @Override
  public void keep(UnaryOperator<String> function) {
    kept = function;
  }

  @Override
  public void useTask(Task task) {
    var unused = watch(task).run("used");
  }

  @Override
  public void keepTask(Task task) {
    keptTask = task;
  }

  @Override
  public CompletionStage<String> later() {
    return watch(CompletableFuture.completedFuture("done"));
  }

  @Override
  public CompletionStage<String> never() {
    return never;
  }

  @Override
  public void await(CompletionStage<String> promise) {
    watch(promise);
  }

  @Override
  public Stream<String> stream() {
    return watch(Stream.of("a", "b"));
  }

  @Override
  public Flow.Publisher<String> feed() {
    return published;
  }

  /** A publisher that keeps whoever subscribed. */
  SubmissionPublisher<String> published() {
    return published;
  }

  /** Keeps its listener. */
  private static final class Listening implements Handle {
    private UnaryOperator<String> listener;

    @Override
    public void listen(UnaryOperator<String> next) {
      listener = next;
    }

    @Override
    public String toString() {
      return "listening to " + listener;
    }
  }
}
