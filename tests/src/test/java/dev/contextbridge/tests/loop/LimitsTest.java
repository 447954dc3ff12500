package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.ConsoleMessage;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A world that breaks a limit ends; others go on. */
class LimitsTest {
  @RegisterExtension static final JavaLog log = new JavaLog();

  private static TestBridge hasty(Later later) {
    return TestBridge.with(
        builder -> builder.turnTimeLimit(Duration.ofMillis(200)), LaterApiBridge.of(later));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true);",
        "for (;;) { try { while (true); } catch {} finally { while (true); } }",
        "/^(a+)+\\1$/.test('a'.repeat(60) + 'b')",
        "Array.from({length: 30_000_000}, (_, i) => -i).sort((a, b) => a - b)",
        "(function again() { return Promise.resolve().then(again) })()",
        "queueMicrotask(function again() { queueMicrotask(again) })",
      })
  void endlessScriptEndsItsWorld(String script) {
    try (TestBridge js = hasty(new Later())) {
      EndedWorld.assertEndedBy(
          js, script, "world 1000 ran longer than 0.2 s in one turn and was closed");
    }
  }

  @Test
  void mainWorldIsNamedAndOtherBridgesGoOn() {
    Later later = new Later();
    try (TestBridge js = hasty(new Later());
        TestBridge other = TestBridge.exposing(LaterApiBridge.of(later))) {
      assertThatThrownBy(() -> js.run("while (true);"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world ran longer than 0.2 s");
      assertThat(other.run("1 + 1")).isEqualTo(2);
      assertThatThrownBy(() -> js.bridge().exposeInMainWorld("x", LaterApiBridge.of(later)))
          .isInstanceOf(LimitExceededException.class);
      assertThat(js.bridge().isolatedWorld(1000).evaluate("1")).isEqualTo(1);
    }
  }

  @Test
  void whoIsCalledIsNotBlamedForItsCaller() {
    try (TestBridge js = hasty(new Later())) {
      js.bridge()
          .preload(
              "require('electron').contextBridge.exposeInMainWorld('pre', {"
                  + "work() { const end = Date.now() + 100; while (Date.now() < end); return 1 },"
                  + "hang() { for (;;); }})");
      assertThatThrownBy(
              () ->
                  js.run(
                      "const end = Date.now() + 180; while (Date.now() < end);"
                          + " try { pre.work() } finally { for (;;); }"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world");
      assertThat(js.runIn(999, "1")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 150})
  void whoCallsOthersForEverIsEnded(int millis) {
    try (TestBridge js = hasty(new Later())) {
      js.bridge()
          .preload(
              "require('electron').contextBridge.exposeInMainWorld('pre', {"
                  + "work(n) { const end = Date.now() + n; while (Date.now() < end); }})");
      assertThatThrownBy(() -> js.run("for (;;) { try { pre.work(" + millis + ") } catch {} }"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world ran longer than 0.2 s");
      assertThat(js.runIn(999, "1")).isEqualTo(1);
    }
  }

  @Test
  void whoCallsAWorldThatEndedForEverIsEnded() {
    try (TestBridge js = hasty(new Later())) {
      js.runIn(1000, "globalThis.hang = () => { for (;;); }; 1");
      js.bridge().exposeInMainWorld("hang", js.runIn(1000, "hang"));
      assertThatThrownBy(() -> js.run("for (;;) { try { hang() } catch {} }"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world ran longer than 0.2 s");
    }
  }

  @Test
  void whoIsCalledAndHangsIsEnded() {
    try (TestBridge js = hasty(new Later())) {
      js.runIn(1000, "globalThis.hang = () => { for (;;); }; 1");
      js.bridge().exposeInMainWorld("hang", js.runIn(1000, "hang"));
      assertThat(js.caught("hang()")).contains("world 1000 ran longer than 0.2 s");
      assertThatThrownBy(() -> js.runIn(1000, "1"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("world 1000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw {get name() { for (;;); }, __proto__: Error.prototype}",
        "throw {get message() { for (;;); }, __proto__: Error.prototype}",
        "throw new Proxy({}, {getPrototypeOf() { for (;;); }})",
      })
  void errorThatIsAskedWhatItSaysForEver(String script) {
    try (TestBridge js = hasty(new Later())) {
      assertThatThrownBy(() -> js.run(script))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world ran longer than 0.2 s");
    }
    try (TestBridge js = TestBridge.with(builder -> builder.statementLimit(1000))) {
      assertThatThrownBy(() -> js.run(script))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world ran more than 1000 statements");
    }
  }

  @Test
  void functionAndPromiseOfAWorldThatEnded() {
    Later later = new Later();
    try (TestBridge js = hasty(later)) {
      js.execute("later.onText(() => {}); later.take(new Promise(() => {})); later.pending()");
      CompletionStage<?> pending =
          (CompletionStage<?>) js.run("globalThis.p = new Promise(() => {})");
      assertThatThrownBy(() -> js.run("while (true);")).isInstanceOf(LimitExceededException.class);
      js.idle(); // nobody waits for what the world asked of Java
      assertThatThrownBy(() -> later.callback().accept("x"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("the main world");
      assertThatThrownBy(() -> TestBridge.await(pending))
          .hasCauseInstanceOf(LimitExceededException.class);
      assertThatThrownBy(() -> TestBridge.await(later.taken()))
          .hasCauseInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void timersOfAnEndlessWorldStop() {
    try (TestBridge js = hasty(new Later())) {
      js.execute("setTimeout(() => { while (true); }, 1); setInterval(() => {}, 1)");
      js.idle();
      assertThatThrownBy(() -> js.run("1")).isInstanceOf(LimitExceededException.class);
      assertThat(js.events()).isNotEmpty();
      assertThat(js.events().get(0).error()).isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void waitingIsNoRunning() throws Exception {
    try (TestBridge js = hasty(new Later())) {
      js.execute("globalThis.x = 1");
      Thread.sleep(300);
      assertThat(js.run("x")).isEqualTo(1);
      for (int i = 0; i < 5; i++) {
        js.execute(
            "const end = Date.now() + 60; while (Date.now() < end);".replace("end", "end" + i));
      }
      assertThat(js.run("x")).isEqualTo(1);
    }
  }

  @Test
  void consoleLimit() {
    try (TestBridge js = TestBridge.with(builder -> builder.consoleLimit(100))) {
      js.execute("console.log('x'.repeat(60))");
      js.execute("console.log('x'.repeat(60))");
      World isolated = js.bridge().isolatedWorld(1000);
      assertThatThrownBy(() -> isolated.evaluate("while (true) console.log('x'.repeat(60))"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessage("world 1000 printed more than 100 characters in one turn and was closed");
      assertThatThrownBy(() -> isolated.evaluate("1")).isInstanceOf(LimitExceededException.class);
      assertThat(js.run("1")).isEqualTo(1);
      assertThat(js.printed()).hasSize(3);
      World other = js.bridge().isolatedWorld(1001);
      assertThatThrownBy(() -> other.evaluate("while (true) console.log('')"))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("printed more than 100 characters");
      assertThat(js.printed()).hasSize(103);
    }
  }

  @Test
  void consoleLevelsAndText() {
    try (TestBridge js = TestBridge.exposing()) {
      js.execute(
          """
          console.log('text', 1, -0, 5n, null, undefined, true);
          console.debug({a: [1, 'x'], b: new Date(0)});
          console.info('%s is %s', 'x', 5);
          console.warn(new Map([[1, 2]]), new Set(['a']));
          console.error(Symbol('s'), () => 1);
          console.log();
          """);
      js.bridge().isolatedWorld(1000).evaluate("console.log('elsewhere')");
      List<String> lines = new ArrayList<>();
      for (ConsoleMessage each : js.printed()) {
        lines.add(each.worldId() + " " + each.level() + " " + each.text());
      }
      assertThat(lines)
          .containsExactly(
              "0 log text 1 -0 5n null undefined true",
              "0 debug { a: [ 1, 'x' ], b: 1970-01-01T00:00:00.000Z }",
              "0 info x is 5",
              "0 warn Map(1) { 1 => 2 } Set(1) { 'a' }",
              "0 error Symbol(s) [Function (anonymous)]",
              "1000 log elsewhere");
    }
  }

  @Test
  void sinksThatFailDoNoHarm() {
    try (TestBridge js =
        TestBridge.with(
            builder ->
                builder
                    .console(
                        message -> {
                          throw new IllegalStateException("full");
                        })
                    .events(
                        event -> {
                          throw new IllegalStateException("full");
                        }))) {
      assertThat(js.caught("console.log('x')")).isEqualTo("nothing");
      js.execute("Promise.reject(new Error('x')); setTimeout(() => { throw 1 })");
      js.idle();
      assertThat(js.run("1")).isEqualTo(1);
    }
  }
}
