package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that subclass and edit {@code VideoFrame}, pass what is none, and ask for too much. */
class HostileFramesTest {
  private static final String MAKE =
      "globalThis.pixel = new Uint8Array([1, 2, 3, 4]); globalThis.init = {format: 'RGBA',"
          + " codedWidth: 1, codedHeight: 1, timestamp: 0}; globalThis.make = (more) => new"
          + " VideoFrame(pixel, {...init, ...more})";

  @RegisterExtension static final TestBridge js = Hub.open();

  @BeforeAll
  static void make() {
    js.execute(MAKE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "undefined",
        "VideoFrame.prototype",
        "Object.create(make())",
        "new Proxy(make(), {})",
        "new Blob()"
      })
  void whatIsNoFrameHasNoPixels(String value) {
    for (String call : new String[] {"clone", "close", "allocationSize"}) {
      assertThat(js.caught("VideoFrame.prototype.%s.call(%s)".formatted(call, value)))
          .startsWith("TypeError: ");
    }
    assertThat(js.rejection("VideoFrame.prototype.copyTo.call(" + value + ", pixel)").errorClass())
        .isEqualTo("TypeError");
    assertThat(
            js.run(
                """
                Object.entries(Object.getOwnPropertyDescriptors(VideoFrame.prototype))
                  .filter(([, {get}]) => get !== undefined)
                  .every(([, {get}]) => {
                    try { get.call(%s); return false; } catch (e) { return e instanceof TypeError; }
                  })
                """
                    .formatted(value)))
        .isEqualTo(true);
    assertThat(js.caught("new VideoFrame(" + value + ", {timestamp: 0})"))
        .startsWith("TypeError: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I420", "I444", "NV12", "RGBA", "BGRX"})
  void hugeFramesAreRefused(String format) {
    String size = "{format: '%s', codedWidth: 65536, codedHeight: 65536}".formatted(format);
    assertThat(js.caught("make(" + size + ")"))
        .isEqualTo("TypeError: VideoFrame: a plane ends behind byte 4294967295");
  }

  @Test
  void noSizeOverflows() {
    for (String init :
        new String[] {
          "{format: 'I444', codedWidth: 2 ** 32 - 1, codedHeight: 2 ** 32 - 1}",
          "{codedHeight: 2 ** 32 - 1, layout: [{offset: 0, stride: 2 ** 32 - 1}]}",
          "{format: 'I444', codedWidth: 2 ** 32 - 1, codedHeight: 2 ** 32 - 1, layout:"
              + " Array(3).fill({offset: 0, stride: 2 ** 32 - 1})}"
        }) {
      assertThat(js.caught("make(" + init + ")"))
          .as(init)
          .isEqualTo("TypeError: VideoFrame: a plane ends behind byte 4294967295");
    }
    assertThat(
            js.caught(
                "const wide = new VideoFrame(new Uint8Array(16), {...init, codedWidth: 4,"
                    + " visibleRect: {x: 0, y: 0, width: 1, height: 1}, displayWidth: 2 ** 32 - 1,"
                    + " displayHeight: 1}); new VideoFrame(wide, {visibleRect: {x: 0, y: 0, width:"
                    + " 4, height: 1}})"))
        .isEqualTo("TypeError: VideoFrame: a display size of 17179869180 x 1");
  }

  @Test
  void framesAboveTheTransferLimitAreRefused() {
    try (TestBridge own = TestBridge.with(b -> b.transferLimit(1000, 1000))) {
      own.execute(MAKE);
      assertThat(
              own.caught(
                  "new VideoFrame(new ArrayBuffer(4000), {...init, codedWidth: 20, codedHeight:"
                      + " 20})"))
          .isEqualTo(
              "RangeError: VideoFrame: its size must be within the transfer limit of 1000 bytes,"
                  + " got 1600");
      assertThat(
              own.rejection(
                      "make().copyTo(new ArrayBuffer(4000), {layout: [{offset: 3000, stride: 4}]})")
                  .errorClass())
          .isEqualTo("RangeError");
      assertThat(
              own.caught(
                  "make({layout: {*[Symbol.iterator]() { for (;;) yield {offset: 0, stride: 4};"
                      + " }}})"))
          .startsWith("RangeError: ");
    }
  }

  @Test
  void subclassesCrossAsFrames() {
    assertThat(
            js.run(
                """
                class Mine extends VideoFrame {
                  get format() { return 'mine'; }
                  clone() { return 'mine'; }
                  close() {}
                }
                const mine = new Mine(pixel, init);
                const there = hub.echo(mine);
                [mine.format, there.format, there.constructor === VideoFrame,
                  new VideoFrame(mine).format].join()
                """))
        .isEqualTo("mine,RGBA,true,RGBA");
  }

  @Test
  void editsOfPrototypesReachNothing() {
    try (TestBridge own = Hub.open()) {
      own.execute(MAKE);
      own.execute(
          """
          globalThis.seen = [];
          const grab = function (...args) { seen.push(this, ...args); return this; };
          const accessor = {__proto__: null, configurable: true, get: grab, set: grab};
          for (const key of Object.keys(VideoFrame.prototype)) {
            Object.defineProperty(VideoFrame.prototype, key, accessor);
          }
          for (const key of ['handle', 'buffer', 'offset', 'colorSpace', '0', '1', 'then',
              'primaries', 'get', 'rect', 'layout', 'alpha', 'displayWidth', 'displayHeight']) {
            Object.defineProperty(Array.prototype, key, accessor);
          }
          WeakMap.prototype.get = WeakMap.prototype.set = WeakMap.prototype.has = grab;
          Uint8Array.prototype.set = Object.create = Object.freeze = grab;
          """);
      own.execute("globalThis.back = hub.echo([make()])[0]; hub.put('f', back)");
      assertThat(own.runIn(Hub.PRELOAD, "[kept.f.format, kept.f.codedWidth].join()"))
          .isEqualTo("RGBA,1");
      assertThat(
              own.run(
                  "seen.filter((v) => typeof v === 'object' && v !== null && !(v instanceof"
                      + " Object)).length"))
          .isEqualTo(0);
    }
  }

  @Test
  void conversionsThatCloseOrDetachWhatIsRead() {
    assertThat(
            js.caught(
                "const f = make(); new VideoFrame(f, {get timestamp() { f.close(); return 1; }})"))
        .startsWith("InvalidStateError: ");
    assertThat(
            js.caught(
                "const d = new Uint8Array(4); new VideoFrame(d, {...init, get timestamp() {"
                    + " structuredClone(d, {transfer: [d.buffer]}); return 1; }})"))
        .startsWith("TypeError: ");
    assertThat(
            js.run(
                "(() => { const f = make(); try { hub.echo([f, {get x() { f.close(); return 1;"
                    + " }}]); } catch (e) { return e.name; } })()"))
        .isEqualTo(JsUndefined.UNDEFINED);
    assertThat(js.caught("make({get codedWidth() { throw new RangeError('mine'); }})"))
        .isEqualTo("RangeError: mine");
  }

  @Test
  void anExhaustedStackIsARangeErrorOfTheWorld() {
    assertThat(
            js.run(
                """
                let failure;
                function deeper() {
                  try {
                    const f = make();
                    f.visibleRect, f.colorSpace, f.clone().close(), new Blob(['x']).size, f.close();
                  } catch (e) { failure ??= e; throw e; }
                  deeper();
                }
                try { deeper(); } catch {}
                failure instanceof RangeError
                """))
        .isEqualTo(true);
    assertThat(js.run("make().format")).isEqualTo("RGBA");
  }
}
