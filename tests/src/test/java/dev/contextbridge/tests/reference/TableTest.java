package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of the reference's table "Parameter, error and return type support", from the main world
 * to the preload and back.
 */
class TableTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @BeforeAll
  static void expose() {
    js.bridge()
        .preload(
            """
            const {contextBridge} = require('electron');
            const values = Object.create(null);
            contextBridge.exposeInMainWorld('preload', {
              echo: (v) => v,
              /** Runs a check of the preload's over what it received. */
              check: (source, v) => (0, eval)(source)(v),
              give: (source) => (0, eval)(source),
            });
            """);
    js.execute(
        """
        /** Whether a check holds for a value in this world, after a way there and back. */
        function crosses(check, v) {
          const back = preload.echo(v);
          return check(back) === true && preload.check(String(check), v) === true;
        }
        """);
  }

  private static void crosses(String check, String value) {
    assertThat(js.run("crosses(%s, %s)".formatted(check, value))).as(value).isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(v) => v === 'text'|'text'",
        "(v) => v === ''|''",
        "(v) => v === '\\ud800'|'\\ud800'",
        "(v) => v === 1.5|1.5",
        "(v) => Object.is(v, -0)|-0",
        "(v) => Object.is(v, NaN)|NaN",
        "(v) => v === -Infinity|-Infinity",
        "(v) => v === true|true",
        "(v) => v === false|false",
        "(v) => v === null|null",
        "(v) => v === undefined|undefined",
        "(v) => v === 2n ** 100n|2n ** 100n"
      })
  void simpleTypes(String check, String value) {
    crosses(check, value);
  }

  @Test
  void objects() {
    crosses(
        "(v) => v.a.b[0].c === 1 && Object.keys(v).join() === 'a,d'", "{a: {b: [{c: 1}]}, d: 2}");
    crosses("(v) => Object.getPrototypeOf(v) === Object.prototype", "{}");
    crosses("(v) => Object.getPrototypeOf(v) === Object.prototype", "Object.create(null)");
    crosses("(v) => Object.hasOwn(v, '__proto__') && v.__proto__ === 1", "{['__proto__']: 1}");
  }

  @Test
  void objectsDropPrototypes() {
    crosses(
        "(v) => v.x === 1 && v.y === undefined && v.constructor === Object",
        "new (class Point { x = 1; get y() { return 2; } m() {} })()");
    crosses("(v) => v.inherited === undefined", "Object.create({inherited: 1})");
  }

  @Test
  void gettersAreReadOnceWhenTheyAreCopied() {
    assertThat(
            js.run(
                "let reads = 0; const v = {get x() { return ++reads; }}; const w = preload.echo(v);"
                    + "[w.x, w.x, reads]"))
        .hasToString("[1, 1, 1]");
  }

  @Test
  void arrays() {
    crosses("(v) => Array.isArray(v) && v.length === 3 && v[1][0] === 'x'", "[1, ['x'], {}]");
    crosses("(v) => v instanceof Array && v.length === 2 && 0 in v && v[0] === undefined", "[, 1]");
    crosses("(v) => v.extra === undefined", "Object.assign([1], {extra: 1})");
  }

  @Test
  void sharingAndCyclesAreKept() {
    crosses(
        "(v) => v[0] === v[1] && v[0] !== v[2]", "(() => { const o = {}; return [o, o, {}]; })()");
    crosses("(v) => v.self === v", "(() => { const o = {}; o.self = o; return o; })()");
    crosses("(v) => v.get(v) === v", "(() => { const m = new Map(); m.set(m, m); return m; })()");
  }

  @Test
  void errors() {
    crosses(
        "(v) => v instanceof TypeError && v.name === 'TypeError' && v.message === 'why'",
        "new TypeError('why')");
    crosses("(v) => v.custom === undefined", "Object.assign(new Error('e'), {custom: 1})");
    crosses(
        "(v) => v.cause.message === 'inner'", "new Error('outer', {cause: new Error('inner')})");
    crosses(
        "(v) => v.constructor === Error && v.name === 'Mine'",
        "new (class Mine extends Error { name = 'Mine'; })('m')");
  }

  @Test
  void errorsThatAreThrown() {
    js.bridge()
        .preload(
            """
            contextBridge.exposeInMainWorld('thrower', {
              error: () => { throw Object.assign(new RangeError('far'), {custom: 1}); },
              one: () => { throw 1; },
              nothing: () => { throw null; },
              proxy: () => { throw new Proxy(new Error('hidden'), {}); },
              symbol: () => { throw Symbol('s'); },
            });
            """);
    assertThat(js.caught("thrower.error()")).isEqualTo("RangeError: far");
    assertThat(
            js.run(
                "try { thrower.error() } catch (e) { [e instanceof RangeError, e.custom ==="
                    + " undefined, e.constructor.constructor('return globalThis')() === globalThis]"
                    + " }"))
        .hasToString("[true, true, true]");
    assertThat(js.caught("thrower.one()")).isEqualTo("Error: 1");
    assertThat(js.caught("thrower.nothing()")).isEqualTo("Error: null");
    assertThat(js.caught("thrower.proxy()")).startsWith("Error: ");
    assertThat(js.caught("thrower.symbol()")).isEqualTo("Error: Symbol(s)");
  }

  @Test
  void promises() {
    assertThat(js.settled("preload.echo(Promise.resolve({a: [1]}))")).hasToString("{a=[1]}");
    assertThat(js.run("preload.echo(Promise.resolve(1)) instanceof Promise")).isEqualTo(true);
    assertThat(js.rejection("preload.echo(Promise.reject(new RangeError('far')))").errorClass())
        .isEqualTo("RangeError");
    assertThat(js.settled("preload.give('new Promise((r) => setTimeout(r, 5, [\"later\"]))')"))
        .hasToString("[later]");
    assertThat(
            js.settled(
                "preload.give('Promise.resolve({inner: Promise.resolve(1)})').then((v) =>"
                    + " v.inner)"))
        .isEqualTo(1);
    assertThat(js.settled("preload.give('Promise.resolve((a) => a * 2)').then((f) => f(21))"))
        .isEqualTo(42);
    assertThat(js.rejection("preload.give('Promise.resolve([new WeakMap()])')").name())
        .isEqualTo("DataCloneError");
    js.idle();
    assertThat(js.events()).isEmpty();
  }

  @Test
  void functions() {
    crosses(
        "(f) => typeof f === 'function' && f.name === 'add' && f.length === 2",
        "function add(a, b) {}");
    assertThat(js.run("preload.give('(a, b) => a + b')(1, 2)")).isEqualTo(3);
    assertThat(js.run("const f = () => 1; preload.echo(f) === f")).isEqualTo(true);
    assertThat(js.run("preload.echo([f, {f}]).every((v) => (v.f ?? v) === f)")).isEqualTo(true);
    js.bridge().preload("globalThis.mine = () => 'mine'");
    assertThat(js.run("preload.give('mine') === preload.give('mine')")).isEqualTo(true);
    assertThat(js.run("preload.check('(f) => f === mine', preload.give('mine'))")).isEqualTo(true);
    assertThat(js.run("preload.check('(f) => f({a: 1}).a', (v) => v)")).isEqualTo(1);
  }

  @Test
  void functionsDropPrototypes() {
    assertThat(js.run("preload.give('Object.assign(() => 1, {extra: 1})').extra === undefined"))
        .isEqualTo(true);
    assertThat(
            js.run(
                "preload.give('(() => { const f = () => 1; Object.setPrototypeOf(f, {p: 1});"
                    + " return f; })()').p === undefined"))
        .isEqualTo(true);
  }

  @Test
  void classesDoNotWork() {
    assertThat(js.caught("new (preload.give('(class A {})'))()")).startsWith("TypeError: ");
    assertThat(js.caught("preload.give('(class A {})')()")).startsWith("TypeError: ");
    assertThat(js.caught("new preload.echo()")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(v) => v instanceof Date && v.getTime() === 5|new Date(5)",
        "(v) => v instanceof RegExp && String(v) === '/a+/gi'|/a+/gi",
        "(v) => v instanceof Map && v.get('k').v === 1 && v.size === 1|new Map([['k', {v: 1}]])",
        "(v) => v instanceof Set && v.has(1) && v.size === 2|new Set([1, 'a'])",
        "(v) => v instanceof ArrayBuffer && v.byteLength === 2|new Uint8Array([1, 2]).buffer",
        "(v) => v instanceof Uint8Array && v[1] === 2|new Uint8Array([1, 2])",
        "(v) => v instanceof Float64Array && v[0] === 0.5|new Float64Array([0.5])",
        "(v) => v.length === 1 && v[0] === -7 && v.byteOffset === 2|new Int16Array([5,"
            + " -7]).subarray(1)",
        "(v) => v instanceof BigUint64Array && v[0] === 2n ** 64n - 1n|new BigUint64Array([2n **"
            + " 64n - 1n])",
        "(v) => v instanceof DataView && v.getUint8(0) === 2|new DataView(new Uint8Array([1,"
            + " 2]).buffer, 1)",
        "(v) => v[0].buffer === v[1].buffer|(() => { const b = new ArrayBuffer(8); return [new"
            + " Uint8Array(b), new DataView(b)]; })()",
        "(v) => v.resizable && v.maxByteLength === 8 && v.byteLength === 2|new ArrayBuffer(2,"
            + " {maxByteLength: 8})",
        "(v) => typeof v === 'object' && v instanceof Number && v == 1|Object(1)",
        "(v) => v instanceof String && v.length === 2|Object('ab')",
        "(v) => v instanceof Boolean && v.valueOf() === false|Object(false)",
        "(v) => v instanceof BigInt && v == 5n|Object(5n)"
      })
  void cloneableTypes(String check, String value) {
    crosses(check, value);
  }

  @Test
  void videoFrames() {
    String init = "{format: 'RGBA', codedWidth: 1, codedHeight: 1, timestamp: 5, duration: 2}";
    crosses(
        "(v) => v.constructor === VideoFrame && v.format === 'RGBA' && v.timestamp === 5 &&"
            + " v.duration === 2 && v.visibleRect.width === 1",
        "new VideoFrame(new Uint8Array(4), " + init + ")");
  }

  @Test
  void blobs() {
    crosses(
        "(v) => v.constructor === Blob && v.size === 3 && v.type === 'a/b'",
        "new Blob(['abc'], {type: 'a/b'})");
    crosses("(v) => v.constructor === File && v.name === 'n'", "new File([], 'n')");
    assertThat(js.settled("preload.echo(new Blob(['abc'])).text()")).isEqualTo("abc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new WeakMap()|WeakMap",
        "new WeakRef({})|WeakRef",
        "new Proxy({}, {})|Proxy",
        "new Proxy(() => {}, {})|Proxy",
        "(function* () {})()|Generator",
        "Object(Symbol('s'))|Symbol",
        "new SharedArrayBuffer(1)|SharedArrayBuffer"
      })
  void whatIsNotCloneable(String value, String kind) {
    assertThat(js.caught("preload.echo([" + value + "])"))
        .isEqualTo(
            "DataCloneError: preload.echo: arguments[0][0] must be data that can be copied, got "
                + kind);
    assertThat(js.caught("preload.give(`({a: " + value + "})`)"))
        .isEqualTo(
            "DataCloneError: preload.give: result.a must be data that can be copied, got " + kind);
  }

  @Test
  void symbolsAreDropped() {
    crosses("(v) => v === undefined", "Symbol('s')");
    crosses("(v) => v.length === 1 && v[0] === undefined", "[Symbol('s')]");
    crosses("(v) => Reflect.ownKeys(v).join() === 'a'", "{a: 1, b: Symbol('s'), [Symbol('k')]: 1}");
  }

  @Test
  void depth() {
    js.execute(
        "function nested(n) { let v = []; for (let i = 0; i < n; i++) v = [v]; return v; }"
            + "function depth(v) { let n = 0; while (v.length) { v = v[0]; n++; } return n; }");
    assertThat(
            js.run(
                "depth(preload.give('(() => { let v = []; for (let i = 0; i < 999; i++) v = [v];"
                    + " return v; })()'))"))
        .isEqualTo(999);
    assertThat(
            js.caught(
                "preload.give('(() => { let v = []; for (let i = 0; i < 1000; i++) v = [v];"
                    + " return v; })()')"))
        .contains("TypeError: ")
        .contains("nested at most 1000 levels deep");
  }

  @Test
  void everythingHasThePrototypesOfTheReceivingWorld() {
    assertThat(
            js.run(
                """
                (() => {
                  const seen = new Set();
                  const known = new Set([Object, Array, Map, Set, Date, RegExp, Error, Promise,
                    Function, Uint8Array, ArrayBuffer, Number].map((c) => c.prototype));
                  function walk(v) {
                    if ((typeof v !== 'object' && typeof v !== 'function') || v === null) return;
                    if (seen.has(v)) return;
                    seen.add(v);
                    if (!known.has(Object.getPrototypeOf(v))) throw new Error(String(v));
                    if (v.constructor.constructor('return globalThis')() !== globalThis) throw v;
                    if (v instanceof Map) v.forEach((e, k) => { walk(e); walk(k); });
                    if (v instanceof Set) v.forEach(walk);
                    for (const key of Reflect.ownKeys(v)) {
                      if (key !== 'stack') walk(v[key]);
                    }
                  }
                  walk(preload.give(`({a: [1, {b: new Map([[{}, []]])}], s: new Set([{}]), d: new Date(),
                    r: /a/, e: new Error('e', {cause: new Error('c')}), p: Promise.resolve({}),
                    f: () => ({}), u: new Uint8Array(2), n: Object(1)})`));
                  return seen.size;
                })()
                """))
        .satisfies(size -> assertThat((Integer) size).isGreaterThan(15));
  }
}
