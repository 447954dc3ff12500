package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsFunction;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of a world run so many statements in one turn, and no more. */
class StatementLimitTest {
  private static final String BROKEN =
      "world 1000 ran more than 1000 statements in one turn and was closed";

  private static TestBridge frugal(Later later) {
    return TestBridge.with(builder -> builder.statementLimit(1000), LaterApiBridge.of(later));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true);",
        "for (;;) { try { while (true); } catch {} finally { while (true); } }",
        "const again = () => { try { again() } finally { again() } }; again()",
        "const f = n => n < 2 ? n : f(n - 1) + f(n - 2); f(40)",
        "for (const each of (function* () { for (;;) yield 1; })());",
        "[...Array(5000).keys()].forEach(x => x)",
        "eval('while (true);')",
        "new Function('while (true);')()",
        "eval('while (true);\\n//# sourceURL=contextbridge:readers.js')",
        "({get x() { while (true); }})",
        "(function again() { return Promise.resolve().then(again) })()",
        "queueMicrotask(function again() { queueMicrotask(again) })",
      })
  void moreThanTheLimitEndsTheWorld(String script) {
    try (TestBridge js = frugal(new Later())) {
      EndedWorld.assertEndedBy(js, script, BROKEN);
    }
  }

  @Test
  void sameNumberEachTime() {
    int passing = 0;
    for (int steps = 325; steps < 340; steps++) {
      String script = "let n = 0; for (let i = 0; i < " + steps + "; i++) { n++ }";
      boolean first = passes(script);
      assertThat(passes(script)).isEqualTo(first);
      passing += first ? 1 : 0;
    }
    assertThat(passing).isBetween(1, 14);
  }

  private static boolean passes(String script) {
    try (ContextBridge bridge = ContextBridge.builder().statementLimit(1000).build()) {
      bridge.mainWorld().evaluate(script);
      return true;
    } catch (LimitExceededException e) {
      return false;
    }
  }

  @Test
  void eachTurnHasItsOwn() {
    try (TestBridge js = frugal(new Later())) {
      js.execute("function work() { for (let i = 0; i < 300; i++) { i = i } }");
      for (int i = 0; i < 5; i++) {
        js.execute("work()");
      }
      js.execute("let done = 0; for (let i = 0; i < 5; i++) setTimeout(() => { work(); done++ })");
      js.idle();
      assertThat(js.run("done")).isEqualTo(5);
    }
  }

  @Test
  void whatTheBridgeDoesIsNotCounted() {
    try (TestBridge js = frugal(new Later())) {
      assertThat(js.run("Array.from({length: 5000}, Object)")).asInstanceOf(LIST).hasSize(5000);
      assertThat(js.run("JSON.parse('[' + '{\"a\":1},'.repeat(5000) + '0]')"))
          .asInstanceOf(LIST)
          .hasSize(5001);
      assertThat(js.run("structuredClone(Array(5000).fill([1])).length")).isEqualTo(5000);
      js.execute("console.log(Array(5000).fill({a: 1}))");
      assertThat(js.run("new Blob(Array(5000).fill('x')).size")).isEqualTo(5000);
    }
  }

  @Test
  void callerOfAWorldThatEndsGoesOn() {
    try (TestBridge js = frugal(new Later())) {
      JsFunction endless = (JsFunction) js.runIn(1000, "(function endless() { while (true); })");
      js.bridge().exposeInMainWorld("endless", endless);
      assertThat(js.caught("endless()")).isEqualTo("Error: a function of JavaScript: " + BROKEN);
      assertThat(js.caught("endless()")).contains(BROKEN);
      assertThat(js.run("1")).isEqualTo(1);
      assertThatThrownBy(endless::call)
          .isInstanceOf(LimitExceededException.class)
          .hasMessage(BROKEN);
    }
  }

  @Test
  void javaInBetweenCannotKeepItAlive() {
    Later later = new Later();
    try (TestBridge js = frugal(later)) {
      js.execute("later.onText(() => { while (true); })");
      later.doInside(
          () ->
              assertThatThrownBy(() -> later.callback().accept("x"))
                  .isInstanceOf(LimitExceededException.class));
      assertThatThrownBy(() -> js.run("try { later.inside() } catch {} 'alive'"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world ran more than 1000 statements");
      assertThatThrownBy(() -> later.callback().accept("x"))
          .isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void whatWaitsForItFails() {
    Later later = new Later();
    try (TestBridge js = frugal(later)) {
      js.execute("later.take(new Promise(() => {}))");
      CompletionStage<?> pending = (CompletionStage<?>) js.run("new Promise(() => {})");
      js.execute("setTimeout(() => { while (true); })");
      js.idle();
      assertThat(js.events()).hasSize(1);
      assertThat(js.events().get(0).error()).isInstanceOf(LimitExceededException.class);
      assertThatThrownBy(() -> TestBridge.await(pending))
          .hasCauseInstanceOf(LimitExceededException.class);
      assertThatThrownBy(() -> TestBridge.await(later.taken()))
          .hasCauseInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void noneUnlessSet() {
    try (TestBridge js = TestBridge.exposing()) {
      assertThat(js.run("let n = 0; while (n < 20_000) n++; n")).isEqualTo(20_000);
      assertThat(js.run("(() => {})()")).isEqualTo(JsUndefined.UNDEFINED);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContextBridge.builder().statementLimit(0))
        .withMessage("a limit of statements is positive, got 0");
  }
}
