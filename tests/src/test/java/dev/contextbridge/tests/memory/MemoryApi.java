package dev.contextbridge.tests.memory;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands out what must be collected, and takes what must not be kept. */
@ExposeInMainWorld("memory")
interface MemoryApi {
  Handle open();

  UnaryOperator<String> function();

  void use(UnaryOperator<String> function);

  void keep(@Nullable UnaryOperator<String> function);

  CompletionStage<String> later();

  /** A stage that Java keeps, always the same. */
  CompletionStage<String> never();

  void await(CompletionStage<String> promise);

  Stream<String> stream();

  Flow.Publisher<String> feed();

  void useTask(Task task);

  void keepTask(@Nullable Task task);

  /** An object of JavaScript. */
  @Bridged
  interface Task {
    String run(String text);

    default String describe() {
      return "a task";
    }
  }

  /** An object that keeps a function of JavaScript. */
  @Bridged
  interface Handle {
    void listen(UnaryOperator<String> listener);
  }
}
