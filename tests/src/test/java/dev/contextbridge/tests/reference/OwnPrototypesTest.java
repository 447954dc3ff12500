package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever reaches a world is that world's own, through and through. */
class OwnPrototypesTest {
  private static final String WALK =
      """
      globalThis.foreign = (root) => {
        const known = new Set();
        for (const key of Reflect.ownKeys(globalThis)) {
          const value = key === 'foreign' ? undefined : globalThis[key];
          if (typeof value === 'function' && value.prototype) known.add(value.prototype);
        }
        known.add(Object.getPrototypeOf(async () => {}));
        const seen = new Set();
        let wrong = '';
        const walk = (v, path) => {
          if ((typeof v !== 'object' && typeof v !== 'function') || v === null || seen.has(v)) return;
          seen.add(v);
          const prototype = Object.getPrototypeOf(v);
          if (!known.has(prototype)) wrong += path + ' has a foreign prototype; ';
          if (prototype.constructor.constructor('return globalThis')() !== globalThis) {
            wrong += path + ' leads elsewhere; ';
          }
          if (v instanceof Map) [...v].forEach((e, i) => walk(e, path + '[' + i + ']'));
          if (v instanceof Set) [...v].forEach((e, i) => walk(e, path + '[' + i + ']'));
          if (ArrayBuffer.isView(v)) return walk(v.buffer, path + '.buffer');
          for (const key of Reflect.ownKeys(v)) {
            const property = Object.getOwnPropertyDescriptor(v, key);
            walk(property.value, path + '.' + String(key));
            walk(property.get, path + '.get ' + String(key));
          }
        };
        walk(root, 'it');
        return wrong + (seen.size > 1 || typeof root === 'function' ? '' : 'nothing was walked');
      };
      globalThis.specimen = () => ({
        a: [1, {b: new Map([[{}, []], ['k', new Date()]])}], s: new Set([{}, /a/g]),
        e: new RangeError('e', {cause: new TypeError('c', {cause: {x: []}})}),
        p: Promise.resolve({}), f: function f() { return {}; }, g: async () => [{}], u: new Uint8Array(2),
        d: new DataView(new ArrayBuffer(3)), big: new BigInt64Array(1), o: Object('s'), i: Object(1n),
        inner: {deep: {f: () => 1}}, n: null, ['__proto__']: {own: true}, constructor: {x: []},
      });
      """;

  @RegisterExtension static final TestBridge js = Hub.open();

  @BeforeAll
  static void load() {
    for (int world : new int[] {Hub.MAIN, Hub.PRELOAD, Hub.OTHER}) {
      js.runIn(world, WALK + "1");
    }
    js.runIn(
        Hub.PRELOAD,
        "contextBridge.exposeInMainWorld('frozen', specimen());"
            + "contextBridge.exposeInIsolatedWorld(1004, 'frozen', specimen());"
            + "kept.look = (...args) => foreign(args); kept.fail = (e) => { throw e; };"
            + "kept.later = async (v) => v; kept.specimen = specimen; 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {Hub.MAIN, Hub.OTHER})
  void resultsAndArgumentsAndExposures(int world) {
    for (String value :
        List.of(
            "hub.get('specimen')()", "hub.echo(specimen())", "frozen", "hub", "hub.get('fail')")) {
      assertThat(js.runIn(world, "foreign(" + value + ")")).as(value).isEqualTo("");
    }
    assertThat(js.runIn(world, "hub.get('look')(specimen(), [specimen], specimen().f)"))
        .isEqualTo("");
    assertThat(js.runIn(world, "hub.get('look')(frozen, hub)")).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(ints = {Hub.MAIN, Hub.OTHER})
  void whatIsExposedIsFrozenThroughAndThrough(int world) {
    assertThat(
            js.runIn(
                world,
                """
                (() => {
                  const soft = [];
                  const walk = (v, path) => {
                    if ((typeof v !== 'object' && typeof v !== 'function') || v === null) return;
                    if (!Object.isFrozen(v) && !ArrayBuffer.isView(v)) soft.push(path);
                    if (v instanceof Map) [...v].flat().forEach((e, i) => walk(e, path + '@' + i));
                    if (v instanceof Set) [...v].forEach((e, i) => walk(e, path + '@' + i));
                    if (ArrayBuffer.isView(v)) return;
                    for (const key of Reflect.ownKeys(v)) {
                      walk(Object.getOwnPropertyDescriptor(v, key).value, path + '.' + String(key));
                    }
                  };
                  walk(frozen, 'frozen');
                  return soft.join();
                })()
                """))
        .isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(ints = {Hub.MAIN, Hub.OTHER})
  void errorsAndReasonsAndCallbacks(int world) {
    js.runIn(
        world,
        """
        globalThis.found = '';
        try { hub.get('fail')(new TypeError('t', {cause: specimen()})); } catch (e) { found += foreign([e]); }
        try { hub.echo(new WeakMap()); } catch (e) { found += foreign([e, e.stack]); }
        try { hub.call(() => { throw specimen(); }); } catch (e) { found += foreign([e]); }
        hub.call((...args) => { found += foreign(args); }, specimen());
        hub.get('later')(specimen()).then((v) => { found += foreign(v); });
        hub.get('later')(Promise.reject(new Error('r', {cause: []}))).catch((e) => { found += foreign([e]); });
        hub.get('later')(Promise.reject(1)).catch((e) => { found += foreign([e]); });
        1
        """);
    js.idle();
    assertThat(js.runIn(world, "found")).isEqualTo("");
  }

  @Test
  void whatJavaGives() {
    Map<String, Object> value =
        Map.of(
            "list",
            List.of(Map.of()),
            "f",
            (JsFunction) arguments -> List.of(arguments),
            "bytes",
            new byte[1],
            "p",
            CompletableFuture.completedFuture(List.of(1)));
    assertThat(js.bridge().executeInMainWorld("(v) => foreign(v) + foreign(v.f({}))", value))
        .isEqualTo("");
    js.bridge().exposeInMainWorld("fromJava", value);
    assertThat(js.run("foreign(fromJava)")).isEqualTo("");
    assertThat(js.runIn(Hub.PRELOAD, "foreign(contextBridge) + foreign([require])")).isEqualTo("");
    assertThat(
            js.runIn(
                Hub.PRELOAD,
                "foreign(contextBridge.executeInMainWorld({func: () => specimen()}))"
                    + " + contextBridge.executeInMainWorld({func: (v) => foreign(v), args:"
                    + " [specimen()]})"))
        .isEqualTo("");
  }
}
