package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Promises inside other values, in both directions. */
class PromisePositionsTest {
  record Job(String id, CompletionStage<Integer> result) {}

  @ExposeInMainWorld("jobs")
  interface Jobs {
    Job field(Job job);

    List<CompletionStage<Integer>> list(List<CompletionStage<Integer>> stages);

    Map<String, CompletableFuture<Integer>> map(Map<String, CompletableFuture<Integer>> stages);

    Optional<CompletionStage<Integer>> maybe(Optional<CompletionStage<Integer>> stage);

    CompletionStage<Job> later(CompletionStage<Job> job);

    CompletableFuture<Integer> call(
        UnaryOperator<CompletableFuture<Integer>> function, CompletableFuture<Integer> stage);
  }

  static final class Echo implements Jobs {
    @Override
    public Job field(Job job) {
      return job;
    }

    @Override
    public List<CompletionStage<Integer>> list(List<CompletionStage<Integer>> stages) {
      return stages;
    }

    @Override
    public Map<String, CompletableFuture<Integer>> map(
        Map<String, CompletableFuture<Integer>> stages) {
      return stages;
    }

    @Override
    public Optional<CompletionStage<Integer>> maybe(Optional<CompletionStage<Integer>> stage) {
      return stage;
    }

    @Override
    public CompletionStage<Job> later(CompletionStage<Job> job) {
      return job;
    }

    @Override
    public CompletableFuture<Integer> call(
        UnaryOperator<CompletableFuture<Integer>> function, CompletableFuture<Integer> stage) {
      return function.apply(stage);
    }
  }

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(PromisePositionsTest_JobsBridge.of(new Echo()));

  private static final List<String> POSITIONS =
      List.of(
          "jobs.field({id: 'a', result: STAGE}).result",
          "jobs.list([STAGE])[0]",
          "jobs.map({a: STAGE}).a",
          "jobs.maybe(STAGE)",
          "jobs.later(Promise.resolve({id: 'a', result: STAGE})).then((job) => job.result)",
          "jobs.call((stage) => stage, STAGE)",
          "jobs.call(async (stage) => (await stage) + 0, STAGE)");

  @Test
  void fulfilledInEveryPosition() {
    for (String position : POSITIONS) {
      assertThat(js.settled(position.replace("STAGE", "Promise.resolve(7)")))
          .as(position)
          .isEqualTo(7);
    }
  }

  @Test
  void rejectedInEveryPosition() {
    for (String position : POSITIONS) {
      String script = position.replace("STAGE", "Promise.reject(new RangeError('no'))");
      assertThat(js.rejection(script).errorClass()).as(position).isEqualTo("RangeError");
    }
  }

  @Test
  void wrongResultNamesItsPath() {
    assertThat(js.rejection("jobs.field({id: 'a', result: Promise.resolve('x')}).result"))
        .hasMessage("jobs: result of Job.result must be a number, got string");
    assertThat(js.error("jobs.list([Promise.resolve(1), 2])"))
        .hasMessage("jobs.list: parameter 'stages'[1] must be a Promise, got number");
  }
}
