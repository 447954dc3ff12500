package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsException;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that exhaust the stack, and call the API from every depth on the way back. */
class StackTest {
  private static final String DIG =
      """
      (() => {
        let wrong = '';
        let failed = 0;
        const note = (e) => {
          failed++;
          if (!(e instanceof RangeError) || !e.message.includes('stack')) {
            if (wrong.length < 2000) wrong += Object.prototype.toString.call(e) + ' ' + e + '; ';
          }
        };
        const item = {id: 'i', weight: 1, tags: ['a', 'b']};
        const frame = () => new VideoFrame(
          new Uint8Array(4), {format: 'RGBA', codedWidth: 1, codedHeight: 1, timestamp: 0});
        const call = () => { %s };
        const dig = () => {
          try { dig(); } catch (e) { note(e); }
          try { call(); } catch (e) { note(e); }
        };
        for (let round = 0; round < 3; round++) dig();
        return wrong === '' && failed > 0 ? 'fine' : failed + ' failures: ' + wrong;
      })()
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "probe.number(1)",
        "probe.text('t')",
        "probe.item(item)",
        "probe.items([item, item])",
        "probe.counts({a: 1})",
        "probe.distinct(new Set([item, {id: 'j', weight: 2, tags: []}]))",
        "probe.numbered(new Map([[1, item], [2, item]]))",
        "probe.shades({RED: 1})",
        "probe.huge(2n ** 70n)",
        "probe.day('2024-02-29')",
        "probe.bytes(new Uint8Array(3))",
        "probe.apply((x) => x + 1, 1)",
        "probe.namer()(item)",
        "probe.counter().next()",
        "probe.count({next: () => 1})",
        "probe.join('-', 'a', 'b')",
        "probe.each((separator, ...all) => separator + all.length, 'x', 'y')",
        "probe.later(item)",
        "probe.follow(Promise.resolve(1))",
        "probe.pattern(/^(?<a>[b-d]+)*\\bx|y{2}$/m)",
        "probe.iterate(2).next()",
        "for (const element of probe.iterate(9)) break",
        "probe.publish(2)[Symbol.asyncIterator]().next().catch(() => {})",
        "try { probe.refuse(1) } catch (e) { if (e.name !== 'Refused') throw e }",
        "try { probe.text(1) } catch (e) { if (!(e instanceof TypeError)) throw e }",
        "structuredClone(item)",
        "new Blob(['x', new Uint8Array(2)], {type: 'a/b'}).slice(1).size",
        "structuredClone(new File(['x'], 'n')).name",
        "new Blob(['x']).text().catch(() => {})",
        "frame().clone().visibleRect",
        "frame().colorSpace",
        "structuredClone(frame()).close()",
        "frame().copyTo(new Uint8Array(4)).catch(() => {})",
        "setTimeout(() => {}, 0)"
      })
  void everyCallFromEveryDepthWorksOrIsARangeError(String call) throws InterruptedException {
    onThread(1 << 20, () -> dig(call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hub.echo(item)",
        "hub.echo([item, new Map([[1, new Set([item])]]), 2n ** 70n, new Date(0), /a/g])",
        "hub.echo(new Uint8Array(3))",
        "hub.echo('text')",
        "hub.call((x, o) => o.id + x, 1, item)",
        "hub.echo(() => item)",
        "hub.echo([new Blob(['x']), frame()])[0].size",
        "hub.echo(Promise.resolve(item)).catch(() => {})",
        "hub.echo(new TypeError('e', {cause: new Error('c')}))",
        "try { hub.call(() => { throw new TypeError('t') }) } catch (e) { if (e.name !=="
            + " 'TypeError') throw e }",
        "try { hub.echo(new WeakMap()) } catch (e) { if (e.name !== 'DataCloneError') throw e }",
        "hub.give('({a: [1, {b: 2}], f() {}})')"
      })
  void everyCallOfAnotherWorldFromEveryDepthWorksOrIsARangeError(String call)
      throws InterruptedException {
    onThread(1 << 20, () -> digBetweenWorlds(call));
  }

  private static void digBetweenWorlds(String call) {
    try (TestBridge js =
        Hub.in(TestBridge.with(builder -> builder.turnTimeLimit(Duration.ofMinutes(2))))) {
      assertThat(js.run(DIG.formatted(call))).isEqualTo("fine");
      String use = "hub.echo({a: [1]}).a[0] + hub.call((x) => x + 1, 1)";
      assertThat(js.run(use)).isEqualTo(3);
      assertThat(js.runIn(Hub.OTHER, use)).isEqualTo(3);
      assertThat(js.runIn(Hub.PRELOAD, "hub.echo([1])[0]")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"524288", "8388608"})
  void theSizeOfTheStackDoesNotMatter(int bytes) throws InterruptedException {
    onThread(bytes, () -> dig("probe.items([item]); probe.apply((x) => x, 1)"));
  }

  @Test
  void callsThatNestForEverAreARangeErrorToo() throws InterruptedException {
    onThread(
        1 << 20,
        () -> {
          Probe probe = new Probe();
          try (ContextBridge bridge = ContextBridge.create()) {
            bridge.exposeInMainWorld(ProbeApiBridge.of(probe));
            String nest =
                "globalThis.nest = (x) => probe.apply(nest, x + 1);"
                    + " try { probe.apply(nest, 1) } catch (e) { e instanceof RangeError }";
            assertThat(bridge.mainWorld().evaluate(nest)).isEqualTo(true);
            assertThat(probe.isWhole()).isTrue();
            assertThat(bridge.mainWorld().evaluate("probe.apply((x) => x + 1, 1)")).isEqualTo(2);
          }
        });
  }

  private static void dig(String call) {
    Probe probe = new Probe();
    Probe other = new Probe();
    try (ContextBridge bridge =
            ContextBridge.builder().turnTimeLimit(Duration.ofMinutes(2)).build();
        ContextBridge bystander = ContextBridge.create()) {
      bridge.exposeInMainWorld(ProbeApiBridge.of(probe));
      bystander.exposeInMainWorld(ProbeApiBridge.of(other));
      World world = bridge.mainWorld();
      assertThat(world.evaluate(DIG.formatted(call))).isEqualTo("fine");
      assertThat(probe.isWhole()).as("the implementation's state").isTrue();
      // everything works afterwards: in this world, in this bridge, in another one
      String use =
          "probe.items([{id: 'x', weight: 1, tags: ['t']}])[0].id + probe.apply((x) => x + 1, 1)";
      assertThat(world.evaluate(use)).isEqualTo("x2");
      assertThat(bridge.isolatedWorld(1000).evaluate("1 + 1")).isEqualTo(2);
      assertThat(bystander.mainWorld().evaluate(use)).isEqualTo("x2");
      assertThat(probe.calls()).isPositive();
    }
  }

  @Test
  void aScriptThatOnlyRecursesIsARangeErrorInJava() {
    try (ContextBridge bridge = ContextBridge.create()) {
      JsException error = null;
      try {
        bridge.mainWorld().evaluate("(function f() { f(); })()");
      } catch (JsException e) {
        error = e;
      }
      assertThat(error).isNotNull();
      assertThat(error.name()).isEqualTo("RangeError");
    }
  }

  private static void onThread(int stackBytes, Runnable body) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, body, "deep", stackBytes);
    thread.setUncaughtExceptionHandler((where, error) -> failure.set(error));
    thread.start();
    thread.join();
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
  }
}
