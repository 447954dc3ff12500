package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.JsException;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Timers and microtasks. */
class TimersTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @BeforeEach
  void forget() {
    js.events().clear();
    js.printed().clear();
    js.execute("globalThis.seen = []; globalThis.see = (v) => void seen.push(v)");
  }

  private static Object seenWhenIdle() {
    js.idle();
    return js.text("seen.join()");
  }

  @Test
  void microtasksRunBeforeTimersAndAfterTheScript() {
    js.execute(
        """
        setTimeout(() => { see('timer'); Promise.resolve().then(() => see('of the timer')); }, 0);
        setTimeout(() => see('second timer'), 0);
        Promise.resolve().then(() => { see('job'); queueMicrotask(() => see('nested job')); });
        queueMicrotask(() => see('microtask'));
        see('script');
        """);
    assertThat(seenWhenIdle())
        .isEqualTo("script,job,microtask,nested job,timer,of the timer,second timer");
  }

  @Test
  void microtasksRunBeforeTheCallReturns() {
    js.execute("Promise.resolve().then(() => 1).then(() => see('job'))");
    assertThat(js.text("seen.join()")).isEqualTo("job");
  }

  @Test
  void timersRunInTheOrderOfTheirTimes() {
    js.execute("setTimeout(see, 30, 'c'); setTimeout(see, 1, 'a'); setTimeout(see, 10, 'b')");
    assertThat(seenWhenIdle()).isEqualTo("a,b,c");
  }

  @Test
  void timersOfOneTimeRunInTheirOwnOrder() {
    js.execute("for (let i = 0; i < 10; i++) setTimeout(see, 1, i)");
    assertThat(seenWhenIdle()).isEqualTo("0,1,2,3,4,5,6,7,8,9");
  }

  @Test
  void timersInTimers() {
    js.execute("setTimeout(() => { see(1); setTimeout(() => { see(2); setTimeout(see, 0, 3) }) })");
    assertThat(seenWhenIdle()).isEqualTo("1,2,3");
  }

  @Test
  void argumentsAndThis() {
    js.execute("setTimeout((...all) => see(all.length + ':' + all), 0, 1, 'a', null)");
    js.execute("setTimeout(function () { 'use strict'; see(this === globalThis) }, 0)");
    assertThat(seenWhenIdle()).isEqualTo("3:1,a,,true");
  }

  @Test
  void clearedTimersDoNotRun() {
    js.execute("clearTimeout(setTimeout(see, 0, 'cleared')); setTimeout(see, 0, 'kept')");
    js.execute("clearTimeout(String(setTimeout(see, 0, 'as text')))");
    js.execute("clearInterval({valueOf: () => setTimeout(see, 0, 'as object') + 0.5})");
    js.execute("const a = setTimeout(() => clearTimeout(b)), b = setTimeout(see, 0, 'by another')");
    js.execute(
        "clearTimeout(); clearTimeout(99999); clearTimeout(null); clearTimeout('x');"
            + " clearInterval({})");
    assertThat(seenWhenIdle()).isEqualTo("kept");
  }

  @Test
  void intervalsRepeatUntilTheyAreCleared() {
    js.execute(
        "let n = 0; const id = setInterval((v) => { see(v + n);"
            + " if (++n === 3) clearInterval(id); }, 1, 'i')");
    assertThat(seenWhenIdle()).isEqualTo("i0,i1,i2");
    js.execute("clearTimeout(setInterval(see, 1, 'x'))");
    assertThat(seenWhenIdle()).isEqualTo("i0,i1,i2");
  }

  @Test
  void idsAreDistinctPositiveNumbers() {
    assertThat(
            js.holds(
                "(() => { const a = setTimeout(see), b = setTimeout(see);"
                    + " return typeof a === 'number' && a > 0 && b > 0 && a !== b; })()"))
        .isTrue();
    js.idle();
  }

  @Test
  void delaysThatAreNoTimes() {
    js.execute(
        "setTimeout(see, -5, 'a'); setTimeout(see, NaN, 'b'); setTimeout(see, 'x', 'c');"
            + " setTimeout(see, undefined, 'd'); setTimeout(see, null, 'e')");
    assertThat(seenWhenIdle()).isEqualTo("a,b,c,d,e");
    js.execute("clearTimeout(setTimeout(see, 1e300)); clearTimeout(setTimeout(see, Infinity))");
  }

  @Test
  void codeInStringsIsRefused() {
    assertThat(js.caught("setTimeout('see(1)', 0)"))
        .isEqualTo("TypeError: setTimeout: parameter 'handler' must be a function");
    assertThat(js.caught("setInterval()")).startsWith("TypeError: setInterval: parameter");
    assertThat(js.caught("queueMicrotask(1)"))
        .isEqualTo("TypeError: queueMicrotask: parameter 'callback' must be a function");
  }

  @Test
  void errorInATimerReachesTheEventSinkAndOthersGoOn() {
    js.execute(
        "setTimeout(() => { throw new RangeError('in a timer') }); setTimeout(see, 1, 'on')");
    assertThat(seenWhenIdle()).isEqualTo("on");
    assertThat(js.events()).hasSize(1);
    BridgeEvent event = js.events().get(0);
    assertThat(event.kind()).isEqualTo(BridgeEvent.Kind.UNCAUGHT_ERROR);
    assertThat(event.worldId()).isZero();
    assertThat(event.error()).isInstanceOf(JsException.class).hasMessage("in a timer");
    assertThat(((JsException) event.error()).errorClass()).isEqualTo("RangeError");
  }

  @Test
  void errorInAMicrotaskReachesTheEventSink() {
    js.execute("queueMicrotask(() => { throw new TypeError('in a microtask') })");
    js.idle();
    assertThat(js.events()).hasSize(1);
    BridgeEvent event = js.events().get(0);
    assertThat(event.kind()).isEqualTo(BridgeEvent.Kind.UNCAUGHT_ERROR);
    assertThat(event.error()).isInstanceOf(JsException.class).hasMessage("in a microtask");
  }

  @Test
  void errorInAnIntervalDoesNotStopIt() {
    js.execute(
        "var times = 0; var interval = setInterval(() => {"
            + " if (++times === 3) clearInterval(interval); throw new Error('again') }, 1)");
    js.idle();
    assertThat(js.events()).hasSize(3);
  }

  @Test
  void timerLimit() {
    try (TestBridge few = TestBridge.with(builder -> builder.timerLimit(3))) {
      few.execute("globalThis.ids = [1, 2, 3].map(() => setTimeout(() => {}, 60_000))");
      assertThat(few.caught("setTimeout(() => {})"))
          .isEqualTo("TypeError: the number of timers must be at most 3, got one more");
      few.execute("clearTimeout(ids[0]); setTimeout(() => {}, 60_000)");
      assertThat(few.caught("setInterval(() => {}, 60_000)")).startsWith("TypeError: ");
    }
  }

  @Test
  void timersOfWorldsAreTheirOwn() {
    js.execute("setTimeout(see, 5, 'main')");
    Object id = js.bridge().isolatedWorld(1000).evaluate("setTimeout(() => {}, 5)");
    assertThat(id).isInstanceOf(Integer.class);
    assertThat(seenWhenIdle()).isEqualTo("main");
  }

  @Test
  void aScriptCannotStopTheTimersOfAnotherWorld() {
    World other = js.bridge().isolatedWorld(1001);
    js.execute("setTimeout(see, 200, 'mine')"); // late enough for the other world to try
    other.evaluate("for (let i = 0; i < 1000; i++) clearTimeout(i)");
    assertThat(seenWhenIdle()).isEqualTo("mine");
  }

  @Test
  void manyTimers() {
    js.execute("var sum = 0; for (let i = 0; i < 2000; i++) setTimeout(() => sum++, i % 7)");
    js.idle();
    assertThat(js.run("sum")).isEqualTo(2000);
    assertThat(js.events()).isEqualTo(List.of());
  }
}
