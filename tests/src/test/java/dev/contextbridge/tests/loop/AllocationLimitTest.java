package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A turn takes so much memory, and little more. */
class AllocationLimitTest {
  private static final int LIMIT = 32 << 20;
  private static final String BROKEN =
      "world 1000 allocated more than 33554432 bytes in one turn and was closed";

  private static TestBridge modest(Later later) {
    return TestBridge.with(builder -> builder.allocationLimit(LIMIT), LaterApiBridge.of(later));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const a = []; for (;;) a.push(new Array(1000).fill(1))",
        "const a = []; for (;;) { try { for (;;) a.push({}) } catch {} finally { for (;;)"
            + " a.push({}) } }",
        "let a = []; for (;;) a = [a, a]",
        "const a = []; for (;;) a.push(new ArrayBuffer(1 << 20))",
        "const m = new Map(); for (let i = 0; ; i++) m.set(i, i)",
        "Array.from({length: 1e8}, () => ({}))",
        "let s = ''; const a = []; for (;;) a.push(s = s.slice(-1000) + 'x'.repeat(1000))",
        "(function again(a) { return Promise.resolve([a]).then(again) })()",
      })
  void whoTakesMoreIsEnded(String script) {
    try (TestBridge js = modest(new Later())) {
      EndedWorld.assertEndedBy(js, script, BROKEN);
    }
  }

  @Test
  void eachTurnHasItsOwn() {
    try (TestBridge js = modest(new Later())) {
      js.execute("function work() { return new ArrayBuffer(8 << 20).byteLength }");
      for (int i = 0; i < 10; i++) {
        assertThat(js.run("work()")).isEqualTo(8 << 20);
      }
      js.execute("let done = 0; for (let i = 0; i < 10; i++) setTimeout(() => { work(); done++ })");
      js.idle();
      assertThat(js.run("done")).isEqualTo(10);
    }
  }

  @Test
  void whatOtherThreadsTakeDoesNotCount() {
    Later later = new Later();
    later.doInside(() -> CompletableFuture.runAsync(AllocationLimitTest::takeMuch).join());
    try (TestBridge js = modest(later)) {
      assertThat(js.run("later.inside(); 1")).isEqualTo(1);
    }
  }

  @Test
  void whatJavaTakesForAScriptCounts() {
    Later later = new Later();
    later.doInside(AllocationLimitTest::takeMuch);
    try (TestBridge js = modest(later)) {
      assertThatThrownBy(() -> js.run("later.inside(); for (;;);"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world allocated more than");
    }
  }

  private static void takeMuch() {
    for (int i = 0; i < 64; i++) {
      assertThat(new byte[1 << 20].length).isEqualTo(1 << 20);
    }
  }

  @Test
  void timersOfAGreedyWorldStop() {
    try (TestBridge js = modest(new Later())) {
      js.execute("const a = []; setTimeout(() => { for (;;) a.push({}) }, 1)");
      js.idle();
      assertThatThrownBy(() -> js.run("1")).isInstanceOf(LimitExceededException.class);
      assertThat(js.events()).hasSize(1);
      assertThat(js.events().get(0).error()).isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void noLimitOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContextBridge.builder().allocationLimit(0))
        .withMessage("a limit of bytes is positive, got 0");
  }
}
