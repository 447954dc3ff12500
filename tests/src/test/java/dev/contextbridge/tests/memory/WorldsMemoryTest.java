package dev.contextbridge.tests.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.Ipc;
import dev.contextbridge.JsFunction;
import dev.contextbridge.SymbolPolicy;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import dev.contextbridge.web.Blob;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What worlds sent to each other is kept only as long as one of them still has it. */
class WorldsMemoryTest {
  private final List<WeakReference<Object>> watched = new ArrayList<>();

  /** A function of Java, which is kept for as long as the script that captured it. */
  private JsFunction tracer() {
    JsFunction made =
        new JsFunction() {
          @Override
          public @Nullable Object call(@Nullable Object... arguments) {
            return arguments.length;
          }
        };
    watched.add(new WeakReference<>(made));
    return made;
  }

  private void giveTracers(TestBridge js, int world, int count) {
    List<Object> tracers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tracers.add(tracer());
    }
    js.bridge()
        .exposeInIsolatedWorld(world, "makeTracers", (JsFunction) arguments -> take(tracers));
  }

  private static List<Object> take(List<Object> tracers) {
    List<Object> taken = List.copyOf(tracers);
    tracers.clear();
    return taken;
  }

  private void assertAllCollected(TestBridge js, int count) {
    assertThat(watched).hasSize(count);
    assertThat(
            Collected.until(
                () -> {
                  // What is lost is looked for with what comes next, by the engine too.
                  js.run("hub.echo([() => 1, {[Symbol()]: 1}]); 1");
                  js.runIn(Hub.PRELOAD, "1");
                  return watched.stream().allMatch(each -> each.refersTo(null));
                }))
        .as(() -> watched.stream().filter(each -> !each.refersTo(null)).count() + " are kept")
        .isTrue();
  }

  @Test
  void tenThousandFunctionsThatWereSentAndDropped() {
    try (TestBridge js = Hub.open()) {
      giveTracers(js, Hub.MAIN, 10_000);
      js.execute("globalThis.all = makeTracers().map((t) => () => t)");
      assertThat(js.run("hub.echo(all).every((f, i) => f === all[i])")).isEqualTo(true);
      js.execute("for (let i = 0; i < 500; i++) hub.call((f) => f(), all[i])");
      js.execute("delete globalThis.all");
      assertAllCollected(js, 10_000);
    }
  }

  @Test
  void blobsThatWereSentAndDropped() {
    try (TestBridge js = Hub.open()) {
      js.bridge()
          .exposeInMainWorld(
              "makeBlob",
              (JsFunction)
                  arguments -> {
                    Blob made = Blob.of(new byte[1], "");
                    watched.add(new WeakReference<>(made));
                    return made;
                  });
      js.execute("globalThis.kept = makeBlob(); hub.put('blob', kept)");
      js.execute("for (let i = 0; i < 100; i++) hub.echo([makeBlob(), makeBlob().slice()])");
      Object blob = watched.remove(0).get();
      assertThat(js.run("hub.get('blob')")).isSameAs(js.run("kept")).isSameAs(blob);
      assertAllCollected(js, 200);
    }
  }

  @Test
  void symbolsThatWereSentAndDropped() {
    try (TestBridge js =
        Hub.in(TestBridge.with(builder -> builder.symbols(SymbolPolicy.PRESERVE)))) {
      js.bridge()
          .exposeInMainWorld(
              "watch",
              (JsFunction)
                  arguments -> {
                    watched.add(new WeakReference<>(arguments[0]));
                    return arguments[0];
                  });
      // The engine counts the first keys that a place reads, and keeps them for as long as it
      // counts.
      js.execute("for (let i = 0; i < 1000; i++) hub.echo([{[Symbol()]: 1}])");
      js.execute(
          "for (let i = 0; i < 200; i++) { const s = Symbol(i); watch(s); hub.echo([{[s]: s}]); }");
      js.execute("globalThis.o = {[watch(Symbol('kept'))]: 1}; hub.put('o', o)");
      WeakReference<Object> kept = watched.remove(200);
      assertAllCollected(js, 200);
      assertThat(kept.get()).isNotNull();
      assertThat(js.run("Reflect.ownKeys(hub.get('o'))[0] === Reflect.ownKeys(o)[0]"))
          .isEqualTo(true);
      js.execute("delete globalThis.o; hub.put('o', 0)");
      watched.clear();
      watched.add(kept);
      assertAllCollected(js, 1);
    }
  }

  @Test
  void functionsOfThePreloadThatWereReturnedAndDropped() {
    try (TestBridge js = Hub.open()) {
      giveTracers(js, Hub.PRELOAD, 1000);
      js.runIn(
          Hub.PRELOAD,
          "globalThis.closures = new Set(makeTracers().map((t) => () => t)); kept.next = () => {"
              + " for (const f of closures) { closures.delete(f); return f; } };"
              + " 1");
      js.execute("(() => { const next = hub.get('next'); while (next()) ; })()");
      assertAllCollected(js, 1000);
    }
  }

  @Test
  void aCycleOfFunctionsAcrossTwoWorlds() {
    try (TestBridge js = Hub.open()) {
      giveTracers(js, Hub.MAIN, 50);
      js.runIn(
          Hub.PRELOAD, "kept.knot = (f) => { const g = () => f; g.f = f; f(g); return g; }; 1");
      js.execute(
          "(() => { const knot = hub.get('knot'); for (const t of makeTracers()) {"
              + " let other; const f = (g) => { other = g; return t; }; f.back = knot(f); } })()");
      assertAllCollected(js, 50);
    }
  }

  @Test
  void aCycleOfFunctionsAcrossThreeWorlds() {
    try (TestBridge js = Hub.open()) {
      giveTracers(js, Hub.MAIN, 20);
      js.execute(
          "hub.put('start', (g) => { const [t] = tracers; if (!t) return null; tracers.delete(t);"
              + " const f = () => [t, g]; g(f); return f; }); globalThis.tracers = new"
              + " Set(makeTracers())");
      js.runIn(
          Hub.OTHER,
          "(() => { const start = hub.get('start'); for (let i = 0; i < 30; i++) { let mine;"
              + " const g = (f) => { mine = f; }; start(g); } })()");
      assertAllCollected(js, 20);
    }
  }

  @Test
  void aFunctionThatAnotherWorldHoldsIsKept() {
    try (TestBridge js = Hub.open()) {
      js.execute("(() => { let n = 0; hub.put('f', () => ++n); })()");
      for (int i = 0; i < 5; i++) {
        System.gc();
        js.runIn(Hub.PRELOAD, "kept.f()");
      }
      assertThat(js.runIn(Hub.OTHER, "hub.get('f')()")).isEqualTo(6);
    }
  }

  @Test
  void promisesThatWereSentAndDropped() {
    try (TestBridge js = Hub.open()) {
      giveTracers(js, Hub.MAIN, 100);
      js.execute(
          "for (const t of makeTracers()) { hub.echo(Promise.resolve(t)); hub.echo(new Promise(()"
              + " => t)).catch(() => {}); }");
      js.idle();
      assertAllCollected(js, 100);
    }
  }

  @Test
  void listenersThatWereStopped() {
    try (TestBridge js = Hub.open()) {
      Ipc ipc = js.bridge().ipc();
      for (int i = 0; i < 50; i++) {
        JsFunction tracer = tracer();
        Runnable stop = ipc.on("channel" + i, arguments -> tracer.call());
        stop.run();
      }
      giveTracers(js, Hub.PRELOAD, 50);
      js.runIn(
          Hub.PRELOAD,
          "(() => { const {ipcRenderer} = require('electron'); for (const t of makeTracers()) {"
              + " const f = () => t; ipcRenderer.on('c', f); ipcRenderer.once('d', () => t);"
              + " ipcRenderer.off('c', f); } ipcRenderer.removeAllListeners('d'); })()");
      assertAllCollected(js, 100);
    }
  }

  @Test
  void aWorldThatBrokeALimit() {
    try (TestBridge js =
        Hub.in(TestBridge.with(builder -> builder.turnTimeLimit(Duration.ofMillis(1500))))) {
      giveTracers(js, Hub.OTHER, 10);
      js.runIn(
          Hub.OTHER,
          "globalThis.all = makeTracers(); hub.put('f', () => all); hub.echo(() => all); 1");
      js.execute("globalThis.f = hub.get('f')");
      assertThatThrownBy(() -> js.runIn(Hub.OTHER, "for (;;);"))
          .hasMessageContaining("ran longer than");
      assertAllCollected(js, 10);
      assertThat(js.caught("f()")).contains("was closed");
    }
  }

  @Test
  void bridgesThatWereDroppedAfterTheyWereClosed() {
    for (int i = 0; i < 3; i++) {
      open();
    }
    assertThat(watched).hasSizeGreaterThan(9);
    assertThat(Collected.all(watched)).isTrue();
  }

  @Test
  void bridgesAndWorldsThatAreClosedButStillHeld() {
    TestBridge js = Hub.open();
    World held = js.world();
    giveTracers(js, Hub.MAIN, 10);
    js.execute(
        "globalThis.all = makeTracers(); hub.put('f', () => all); hub.put('p', new Promise(() =>"
            + " all))");
    js.runIn(Hub.OTHER, "globalThis.f = hub.get('f'); 1");
    JsFunction function = (JsFunction) js.run("(x) => all");
    js.close();
    assertThat(Collected.all(watched)).isTrue();
    assertThatThrownBy(() -> held.evaluate("1")).hasMessageContaining("closed");
    assertThatThrownBy(() -> function.call()).hasMessageContaining("closed");
    assertThatThrownBy(() -> js.bridge().ipc().send("c")).hasMessageContaining("closed");
  }

  private void open() {
    ContextBridge bridge = ContextBridge.create();
    bridge.preload(
        "const {contextBridge} = require('electron'); globalThis.kept ="
            + " [];contextBridge.exposeInMainWorld('api', {keep: (...all) => kept.push(all), f: ()"
            + " => kept})");
    JsFunction tracer = tracer();
    bridge.exposeInMainWorld("tracer", tracer);
    bridge
        .mainWorld()
        .evaluate("api.keep(api.f, tracer, () => tracer, new Promise(() => tracer)); 1");
    bridge.ipc().on("channel", arguments -> tracer.call());
    watched.add(new WeakReference<>(bridge));
    watched.add(new WeakReference<>(bridge.mainWorld()));
    watched.add(new WeakReference<>(bridge.isolatedWorld(999)));
    bridge.close();
  }
}
