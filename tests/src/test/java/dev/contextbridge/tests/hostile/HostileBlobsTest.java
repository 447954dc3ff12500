package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.contextbridge.JsFunction;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import dev.contextbridge.web.Blob;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that subclass and edit {@code Blob}, pass what is none, and ask for too much. */
class HostileBlobsTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "undefined",
        "1",
        "Blob.prototype",
        "Object.create(new Blob())",
        "Object.create(Blob.prototype)",
        "new Proxy(new Blob(), {})",
        "{__proto__: File.prototype}"
      })
  void whatIsNoBlobHasNoBytes(String value) {
    for (String read : new String[] {"text", "bytes", "arrayBuffer"}) {
      assertThat(js.rejection("Blob.prototype.%s.call(%s)".formatted(read, value)).errorClass())
          .isEqualTo("TypeError");
    }
    assertThat(js.caught("Blob.prototype.slice.call(" + value + ")")).startsWith("TypeError: ");
    for (String getter : new String[] {"size", "type"}) {
      assertThat(
              js.caught(
                  "Object.getOwnPropertyDescriptor(Blob.prototype, '%s').get.call(%s)"
                      .formatted(getter, value)))
          .startsWith("TypeError: ");
    }
  }

  @Test
  void whatOnlyLooksLikeABlobCrossesAsWhatItIs() {
    assertThat(js.run("hub.echo({__proto__: Blob.prototype, a: 1})")).hasToString("{a=1}");
    assertThat(js.run("hub.echo(Object.setPrototypeOf(new Blob(), null))")).hasToString("{}");
    assertThat(js.caught("hub.echo(new Proxy(new Blob(), {}))")).startsWith("DataCloneError: ");
  }

  @Test
  void subclassesCrossAsBlobs() {
    assertThat(
            js.run(
                """
                class Mine extends Blob {
                  secret = 1;
                  constructor(text) { super([text]); }
                  get size() { return 99; }
                  text() { return 'mine'; }
                }
                class Named extends File { get name() { return 'other'; } }
                const mine = new Mine('abc');
                const there = hub.echo(mine);
                [mine.size, there.size, there.constructor === Blob, Object.keys(there).length,
                  hub.echo(new Named([], 'real')).name, new Mine('x').slice().constructor === Blob]
                    .join()
                """))
        .isEqualTo("99,3,true,0,real,true");
    assertThat(js.settled("there.text()")).isEqualTo("abc");
  }

  @Test
  void editsOfPrototypesReachNothing() {
    try (TestBridge own = Hub.open()) {
      own.execute(
          """
          globalThis.seen = [];
          const grab = function (...args) { seen.push(this, ...args); return this; };
          const accessor = {__proto__: null, configurable: true, get: grab, set: grab};
          const original = new Blob(['a', 'b'], {type: 'a/b'});
          for (const key of ['size', 'type', 'slice', 'text', 'bytes', 'arrayBuffer', 'constructor']) {
            Object.defineProperty(Blob.prototype, key, accessor);
          }
          Object.setPrototypeOf(File, function (...args) { seen.push(...args); return {}; });
          for (const key of ['kind', 'value', 'next', 'buffer', 'handle', 'get', '0', '1', 'then']) {
            Object.defineProperty(Object.prototype, key, accessor);
            Object.defineProperty(Array.prototype, key, accessor);
          }
          WeakMap.prototype.get = WeakMap.prototype.set = WeakMap.prototype.has = grab;
          Object.create = Reflect.construct = Reflect.apply = grab;
          """);
      own.execute(
          "globalThis.f = new File([original, new Uint8Array([99]), 'd'], 'n', {lastModified: 1});"
              + " globalThis.back = hub.echo({f}).f; window.Blob = 1");
      assertThat(own.runIn(Hub.PRELOAD, "hub.give('new Blob([`x`])').size")).isEqualTo(1);
      own.execute("hub.put('f', back)");
      assertThat(own.runIn(Hub.PRELOAD, "const f = hub.get('f'); [f.name, f.size].join()"))
          .isEqualTo("n,4");
      assertThat(
              own.run(
                  "seen.filter((v) => typeof v === 'object' && v !== null && !(v instanceof"
                      + " Object)).length"))
          .as("nothing but objects of this world")
          .isEqualTo(0);
    }
  }

  @Test
  void hugeBlobsAreRefused() {
    Blob endless = Blob.of((1L << 53) - 1, InputStream::nullInputStream, "");
    js.bridge().exposeInMainWorld("takeEndless", (JsFunction) arguments -> endless);
    js.execute("globalThis.endless = takeEndless()");
    assertThat(js.holds("endless.size === Number.MAX_SAFE_INTEGER")).isTrue();
    assertThat(js.caught("new Blob([endless, 'x'])"))
        .isEqualTo("RangeError: Blob: a blob has at most 9007199254740991 bytes");
    assertThat(js.caught("new Blob([endless, endless])")).startsWith("RangeError: ");
    assertThat(js.rejection("endless.bytes()").errorClass()).isEqualTo("RangeError");
    assertThat(js.rejection("hub.echo(endless).text()").errorClass()).isEqualTo("RangeError");
    assertThat(js.run("new Blob([endless.slice(1), 'x']).size === endless.size")).isEqualTo(true);
  }

  @Test
  void manyPartsAreRefused() {
    try (TestBridge own = TestBridge.with(b -> b.transferLimit(1000, 1 << 20))) {
      refuseManyParts(own);
    }
  }

  private static void refuseManyParts(TestBridge own) {
    assertThat(own.caught("new Blob({*[Symbol.iterator]() { for (;;) yield ''; }})"))
        .startsWith("RangeError: Blob: the size of its parts must be within the transfer limit");
    assertThat(
            own.caught(
                "let b = new Blob(['x'.repeat(100)]); for (let i = 0; i < 60; i++) b = new Blob([b,"
                    + " b])"))
        .isEqualTo("RangeError: Blob: its bytes come from 1024 places, the transfer limit is 1000");
    assertThat(own.caught("new Blob(Array(100).fill(new Uint8Array(1 << 14)))"))
        .startsWith("RangeError: Blob: the size of its parts must be within the transfer limit");
    assertThat(own.caught("new Blob(Array(100).fill('x'.repeat(1 << 14)))"))
        .startsWith("RangeError: ");
  }

  @Test
  void deepNestingCostsNoStack() {
    js.execute(
        "globalThis.deep = new Blob(['0']); for (let i = 1; i < 20000; i++) deep = new"
            + " Blob([deep.slice(0), String(i % 10)])");
    assertThat(js.settled("deep.text().then((t) => t.length + t.slice(-3))")).isEqualTo("20000789");
    assertThat(js.settled("deep.slice(3, 6).text()")).isEqualTo("345");
  }

  @Test
  void aBlobHasAMillionPlacesAtMostWhateverTheLimit() {
    try (TestBridge own = TestBridge.with(b -> b.transferLimit(Integer.MAX_VALUE, 1 << 20))) {
      assertThat(
              own.caught(
                  "let b = new Blob(['x'.repeat(100)]); for (;;) b = new Blob([b, b.slice(1)])"))
          .isEqualTo("RangeError: Blob: a blob has at most 1000000 parts");
    }
  }

  @Test
  void depthThatNoPlaceCountsForIsNotKept() {
    js.execute(
        "let nested = new Blob(['ab']); for (let i = 0; i < 20000; i++) nested = new Blob([nested,"
            + " 'x']).slice(0, 2); globalThis.many = new Blob(Array(200000).fill(nested))");
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(js.settled("many.text().then((t) => t.length)")).isEqualTo(400_000));
  }

  @Test
  void readingEndsWithTheTimeOfTheTurn() {
    Blob slow =
        Blob.of(
            1,
            () -> {
              LockSupport.parkNanos(1_000_000);
              return new ByteArrayInputStream(new byte[1]);
            },
            "");
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            LockSupport.parkNanos(10_000_000);
            return 0; // gives nothing for ever, which no stream may do
          }
        };
    Blob never = Blob.of(1_000, () -> zeros, "");
    for (Blob blob : List.of(Blob.join(Collections.nCopies(100_000, slow), ""), never)) {
      try (TestBridge own =
          TestBridge.with(builder -> builder.turnTimeLimit(Duration.ofSeconds(1)))) {
        own.bridge().exposeInMainWorld("take", (JsFunction) arguments -> blob);
        assertTimeout(
            Duration.ofSeconds(20),
            () ->
                assertThatThrownBy(() -> own.run("take().text()"))
                    .isInstanceOf(LimitExceededException.class));
      }
    }
  }

  @Test
  void anExhaustedStackIsARangeErrorOfTheWorld() {
    assertThat(
            js.run(
                """
                let failure;
                function deeper() {
                  try { new Blob(['x', new Blob()]).slice(1); } catch (e) { failure ??= e; throw e; }
                  deeper();
                }
                try { deeper(); } catch {}
                failure instanceof RangeError
                """))
        .isEqualTo(true);
    assertThat(js.settled("new Blob(['whole']).text()")).isEqualTo("whole");
  }
}
