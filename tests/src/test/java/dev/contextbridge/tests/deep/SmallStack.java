package dev.contextbridge.tests.deep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Runs tests on threads with the stack that the JVM gives where nothing else is said: 1 MB. */
final class SmallStack {
  private static final long BYTES = 1 << 20;

  /** What scripts make deep objects with. */
  private static final String SCRIPT =
      """
      globalThis.end = {kind: 'End', v: 1};
      globalThis.wraps = {
        D: (v) => ({kind: 'D', d: v}),
        O: (v) => ({kind: 'O', o: v}),
        L: (v) => ({kind: 'L', l: [end, v]}),
        A: (v) => ({kind: 'A', a: [v, end]}),
        S: (v) => ({kind: 'S', s: new Set([v])}),
        M: (v) => ({kind: 'M', m: {x: end, y: v}}),
        C: (v) => ({kind: 'C', c: {RED: v}}),
        K: (v) => ({kind: 'K', k: new Map([[1, end], [7, v]])}),
        LL: (v) => ({kind: 'LL', l: [[], [end, v]]}),
        B: (v) => ({kind: 'B', b: {b: v}}),
        Named: (v) => ({kind: 'Named', name: 'some', d: v}),
      };
      globalThis.nest = (kinds, n, v = end) => {
        for (let i = 0; i < n; i++) v = wraps[kinds[i % kinds.length]](v);
        return v;
      };
      globalThis.all = Object.keys(wraps);
      globalThis.tree = (n, v = {c: []}) => {
        for (let i = 0; i < n; i++) v = {c: [{c: []}, v]};
        return v;
      };
      // Whether two are the same, without a stack.
      globalThis.same = (one, other) => {
        const rest = [[one, other]];
        while (rest.length > 0) {
          const [a, b] = rest.pop();
          if (typeof a !== 'object' || a === null) {
            if (a !== b) return false;
            continue;
          }
          if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
          const parts = (v) => v instanceof Set ? [...v] : v instanceof Map ? [...v].flat() :
            Object.entries(v).sort(([x], [y]) => x < y ? -1 : 1).flat();
          const [p, q] = [parts(a), parts(b)];
          if (p.length !== q.length) return false;
          p.forEach((each, i) => rest.push([each, q[i]]));
        }
        return true;
      };
      """;

  private SmallStack() {}

  /** Runs a test with a bridge of its own. */
  static void run(DeepApi api, Consumer<TestBridge> test) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable body =
        () -> {
          try (TestBridge js = TestBridge.exposing(DeepApiBridge.of(api))) {
            js.execute(SCRIPT);
            test.accept(js);
          }
        };
    Thread thread = new Thread(null, body, "small stack", BYTES);
    thread.setUncaughtExceptionHandler((ended, e) -> failure.set(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(failure.get()).isNull();
  }
}
