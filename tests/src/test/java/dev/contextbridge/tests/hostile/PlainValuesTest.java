package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Small values of objects, arrays, strings, numbers, booleans and null cross as JSON. */
class PlainValuesTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  static final String SHOW =
      """
      const own = (v) => Object.getPrototypeOf(v) === (Array.isArray(v) ? Array : Object).prototype;
      const show = (v) => Object.is(v, -0) ? '-0'
        : typeof v === 'string' ? JSON.stringify(v)
        : typeof v !== 'object' || v === null ? String(v)
        : !own(v) ? 'strange'
        : Array.isArray(v) ? '[' + Array.from(v, show).join() + ']'
        : '{' + Reflect.ownKeys(v).map((k) => {
          const d = Object.getOwnPropertyDescriptor(v, k);
          const odd = d.writable && d.enumerable && d.configurable ? '' : '!';
          return odd + String(k) + ':' + show(d.value);
        }).join() + '}';
      """;

  @BeforeAll
  static void prepare() {
    js.run(
        "globalThis.back = hub.give(`%s((...args) => args.map(show).join(' | '))`);"
            .formatted(SHOW));
  }

  /** In a block: the tests share the world. */
  private static Object run(String script) {
    return js.run("{" + script + "}");
  }

  private static Object shown(String arguments) {
    return run("back(" + arguments + ")");
  }

  @Test
  void arriveAsTheyAre() {
    assertThat(shown("{a: {b: [1, 'x', null, true, [], {}]}, c: null}"))
        .isEqualTo("{a:{b:[1,\"x\",null,true,[],{}]},c:null}");
    assertThat(shown("null, [null], 'é\\ud800\\n\"\\\\\\u2028'"))
        .isEqualTo("null | [null] | \"é\\ud800\\n\\\"\\\\\u2028\"");
    assertThat(shown("{b: 1, 2: 'x', 1: 'y', '': [''], '\\n\"': {}}, 1, {}"))
        .isEqualTo("{1:\"y\",2:\"x\",b:1,:[\"\"],\n\":{}} | 1 | {}");
    assertThat(shown("[1e21, 5e-324, 0.1, 2 ** 53, -7], {n: [1.5]}"))
        .isEqualTo("[1e+21,5e-324,0.1,9007199254740992,-7] | {n:[1.5]}");
    assertThat(
            shown(
                "JSON.parse('{\"__proto__\": {\"x\": [1]}, \"constructor\": {}, \"toJSON\":"
                    + " [1]}')"))
        .isEqualTo("{__proto__:{x:[1]},constructor:{},toJSON:[1]}");
  }

  @Test
  void whatJsonCannotCarryDoesNotChange() {
    assertThat(shown("{a: [undefined, -0, NaN, Infinity, 1n]}, [, 1]"))
        .isEqualTo("{a:[undefined,-0,NaN,Infinity,1]} | [undefined,1]");
    assertThat(shown("{a: {at: new Date(5)}}, [new Map()], [new (class { x = [1]; })()]"))
        .isEqualTo("{a:{at:strange}} | [strange] | [{x:[1]}]");
    assertThat(
            run(
                "hub.echo({a: {f: () => 3}}).a.f() + hub.echo([{at: new"
                    + " Date(5)}])[0].at.getTime()"))
        .isEqualTo(8);
    assertThat(shown("[Object(1), {n: Object('x')}].map((v) => typeof v), {u: undefined, v: [1]}"))
        .isEqualTo("[\"object\",\"object\"] | {u:undefined,v:[1]}");
  }

  @Test
  void oneThatIsMetTwiceIsOne() {
    assertThat(
            run(
                """
                const shared = {x: [1]};
                const same = hub.give(`(v, w) => [v.a === v.b, v.a.x === v.list[1], w !== undefined && v.a === w.a]`);
                const loop = [{}];
                loop[0].up = loop;
                const back = hub.echo(loop);
                [...same({a: shared, b: shared, list: [0, shared.x]}), ...same({a: shared, b: {x: [1]}, list: [0, 1]}),
                  ...same({a: shared, list: []}, {a: shared}), back[0].up === back].join()
                """))
        .isEqualTo("true,true,false,false,false,false,false,false,true,true");
  }

  @Test
  void limitsAreTheSameForEveryWayToCross() {
    try (TestBridge own = Hub.in(TestBridge.with(builder -> builder.transferLimit(6, 1000)))) {
      assertThat(
              own.run(
                  """
                  const sent = (...v) => { try { hub.echo(...v); return 'ok'; } catch { return 'no'; } };
                  const all = new Set();
                  for (let i = 0; i < 50; i++) {
                    try { hub.echo({a: 1, b: -0, c: undefined}); hub.echo([() => 1]); } catch {}
                    all.add([sent({a: 1, b: {}, c: 3}), sent({a: 1, b: {}, c: {d: 4, e: 5, f: 6}}),
                      sent({a: 1, b: 2, c: 'c'}, 5), sent({a: 1, b: 2, c: 'c'}, 5, 6, 7),
                      sent([1, [2, {}, 3]]), sent([[1, 2], [2, 3]]), sent([1], [2]), sent([1, 2], [2, 3, 4])].join());
                  }
                  [...all].join(' ')
                  """))
          .isEqualTo("ok,no,ok,no,ok,no,ok,no");
    }
  }

  @Test
  void noHookIsAsked() {
    assertThat(
            run(
                """
                const keys = ['a', 'b', '0', '1', 'length', 'shape', 'values', 'reads', 'get', 'set', 'toJSON'];
                for (const proto of [Object.prototype, Array.prototype]) {
                  for (const key of keys) {
                    if (key === 'length' && proto === Array.prototype) continue;
                    Object.defineProperty(proto, key,
                      {configurable: true, get: () => () => 'stolen', set() {}});
                  }
                }
                const {parse, stringify} = JSON;
                JSON.parse = JSON.stringify = () => 'stolen';
                let got;
                try {
                  got = back({a: [{b: 'x'}, []], c: {a: null}}, [1, {b: 2}])
                    + ' ' + hub.echo({a: [{b: 'y'}]}).a[0].b;
                } finally {
                  JSON.parse = parse;
                  JSON.stringify = stringify;
                  for (const key of keys) {
                    delete Object.prototype[key];
                    if (key !== 'length') delete Array.prototype[key];
                  }
                }
                got
                """))
        .isEqualTo("{a:[{b:\"x\"},[]],c:{a:null}} | [1,{b:2}] y");
  }

  @Test
  void whatIsLargerIsTheSame() {
    assertThat(
            run(
                """
                let deep = [];
                for (let i = 0; i < 30; i++) deep = i % 2 === 0 ? {deep} : [deep];
                const wide = {};
                for (let i = 0; i < 300; i++) wide['k' + i] = [i];
                const long = {['k'.repeat(5000)]: {text: 'x'.repeat(20000)}};
                const many = Array.from({length: 16}, (_, i) => Array.from({length: 16}, (_, j) => [i, j]));
                const show = (v) => JSON.stringify(v);
                [deep, wide, long, many, {many, deep}].every((v) => show(hub.echo(v)) === show(v))
                """))
        .isEqualTo(true);
  }

  @Test
  void whatCannotBeCopiedIsRefusedWithItsPath() {
    for (int i = 0; i < 3; i++) {
      assertThat(js.caught("hub.echo({a: [1, {b: new WeakMap()}]})"))
          .contains("hub.echo: arguments[0].a[1].b");
      assertThat(js.caught("hub.echo([{a: new Proxy([1], {})}], {})"))
          .contains("hub.echo: arguments[0][0].a");
    }
    try (TestBridge own = Hub.in(TestBridge.with(builder -> builder.transferLimit(10, 1000)))) {
      for (int i = 0; i < 3; i++) {
        assertThat(own.caught("hub.echo({a: [1, 2, 3], b: {c: [4, 5, 6, 7, 8, 9]}})"))
            .contains(
                "hub.echo: arguments[0].b.c must be within the transfer limit of 10 elements");
        assertThat(own.caught("hub.echo({a: ['x'.repeat(990)], b: ['y'.repeat(999)]})"))
            .contains(
                "hub.echo: arguments[0].b[0] must be within the transfer limit of 1000 bytes");
        assertThat(own.run("hub.echo({a: [1, 2, 3], b: {c: [4, 5]}}).b.c[1]")).isEqualTo(5);
      }
    }
  }

  /** What fails is tried less and less often, and is right each time. */
  @Test
  void somethingElseEachTime() {
    assertThat(
            run(
                """
                const values = [() => [1], () => 5, () => ({x: {}}), () => new Date(3), () => null, () => undefined];
                const show = (v) => typeof v === 'function' ? 'f' + v() : v instanceof Date ? 'd' : JSON.stringify(v);
                let wrong = 0;
                for (let i = 0; i < 900; i++) {
                  const v = i % 7 === 0 ? () => i : values[(i >> 4) % 6]();
                  const sent = i % 2 === 0 ? {each: v, n: [i]} : [v, [i]];
                  const got = hub.echo(sent);
                  if (show(i % 2 === 0 ? got.each : got[0]) !== show(v) || (got.n ?? got[1])[0] !== i) wrong++;
                }
                wrong
                """))
        .isEqualTo(0);
  }

  @Test
  void javaGetsThem() {
    assertThat(run("({a: [1, 2.5, null, true, 'x\\n\\ud83d\\ude00\\ud800'], b: {c: {}}, d: []})"))
        .isEqualTo(
            Map.of(
                "a",
                Arrays.asList(1, 2.5, null, true, "x\n\ud83d\ude00\ud800"),
                "b",
                Map.of("c", Map.of()),
                "d",
                List.of()));
    List<?> list = (List<?>) run("[{b: 1, a: [1e300, 4294967296]}]");
    assertThat(list).hasToString("[{b=1, a=[1.0E300, 4.294967296E9]}]");
    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((Map<?, ?>) list.get(0)).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    js.bridge()
        .exposeInMainWorld(
            "takeAll", (JsFunction) arguments -> Arrays.asList(arguments).toString());
    assertThat(run("takeAll({a: {b: [1]}}, null, [[]], 'x', {})"))
        .isEqualTo("[{a={b=[1]}}, null, [[]], x, {}]");
  }

  @Test
  void whatIsExposedIsFrozenToTheEnd() {
    run(
        "hub.give(`() => require('electron').contextBridge.exposeInMainWorld('plainValue',"
            + " {a: [{b: {}}], c: {}})`)()");
    assertThat(
            run(
                "[plainValue, plainValue.a, plainValue.a[0], plainValue.a[0].b, plainValue.c]"
                    + ".every(Object.isFrozen)"))
        .isEqualTo(true);
  }
}
