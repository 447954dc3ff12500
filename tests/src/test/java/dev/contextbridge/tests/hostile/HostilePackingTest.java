package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that change, re-enter the bridge or fail while they are taken apart. */
class HostilePackingTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  private static void same(String value, String json) {
    assertThat(js.run("JSON.stringify(hub.echo((() => { " + value + " })()))")).isEqualTo(json);
  }

  @Test
  void gettersThatEnterTheBridgeAgain() {
    same(
        "return {a: 1, get b() { return hub.echo({c: [2, 'two'], get d() { return"
            + " hub.echo('x'.repeat(9)); }}); }, e: 'three'}",
        "{\"a\":1,\"b\":{\"c\":[2,\"two\"],\"d\":\"xxxxxxxxx\"},\"e\":\"three\"}");
    same(
        "const deep = (n) => n === 0 ? 'end' : {n, get in() { return hub.echo(deep(n - 1)); }, t:"
            + " 't' + n}; return deep(8)",
        nested(8));
    same(
        "return [1, {get x() { for (let i = 0; i < 100; i++) hub.echo([i, 'i' + i]); return 2; }},"
            + " 'z']",
        "[1,{\"x\":2},\"z\"]");
  }

  private static String nested(int n) {
    return n == 0
        ? "\"end\""
        : "{\"n\":" + n + ",\"in\":" + nested(n - 1) + ",\"t\":\"t" + n + "\"}";
  }

  /** Each gives a script the chance to change a Map or Set while its content is written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "const first = () => 1; Object.defineProperty(Function.prototype.call, 'name', {get})",
        "const first = () => 1; Object.defineProperty(Function.prototype.bind, 'name', {get})",
        "const first = () => 1; Object.defineProperty(first, 'name', {get})",
        "Object.setPrototypeOf(Error.prototype, new Proxy(Object.prototype, {get}));"
            + " const first = new Error('e')",
        "const first = Object.create(new Proxy({}, {get, has: get, getPrototypeOf: get}))"
      })
  void collectionsThatChangeWhileTheyAreWritten(String attack) {
    for (String change : List.of("things.clear()", "for (let i = 0; i < 5000; i++) more(i)")) {
      try (TestBridge own = Hub.open()) {
        assertThat(
                own.run(
                    """
                    let armed = false;
                    const secret = hub.echo(Array.from({length: 2000}, () => 42.5));
                    const get = () => { if (armed) { armed = false; %s; } return undefined; };
                    %s;
                    const sizes = [];
                    let things, more;
                    const send = (made, add) => {
                      things = made;
                      more = add;
                      armed = true;
                      const out = hub.echo(made);
                      armed = false;
                      let found = 0;
                      out.forEach((v) => { if (v === 42.5) found++; });
                      sizes.push(out.size, found);
                    };
                    const many = Array.from({length: 300}, (_, i) => i);
                    send(new Map([[0, first], ...many.map((i) => ['k' + i, i])]), (i) => things.set('x' + i, i));
                    send(new Set([first, ...many]), (i) => things.add('x' + i));
                    sizes.join()
                    """
                        .formatted(change, attack)))
            .isEqualTo("301,0,301,0");
      }
    }
  }

  @Test
  void gettersThatFailInsideOfWhatTheyEnteredAgain() {
    same(
        "return {a: 'a', get b() { try { hub.echo({get c() { throw 1; }, d: new WeakMap()}); }"
            + " catch (e) {} try { hub.echo([new WeakMap()]); } catch (e) { return e.name; } }, e:"
            + " 'e'}",
        "{\"a\":\"a\",\"b\":\"DataCloneError\",\"e\":\"e\"}");
    for (int i = 0; i < 3; i++) {
      assertThat(js.caught("hub.echo({a: 1, get b() { throw new RangeError('mine'); }})"))
          .isEqualTo("RangeError: mine");
      same("return {a: [1, 'x']}", "{\"a\":[1,\"x\"]}");
    }
  }

  @Test
  void gettersThatTransferManyThingsMeanwhile() {
    js.execute(
        "const big = () => Array.from({length: 3000}, (_, i) => ({i, s: 's' + i}));"
            + "const outer = big(); Object.defineProperty(outer[1500], 's', {enumerable: true,"
            + " get() { return hub.echo(big()).length + hub.echo('text'); }})");
    assertThat(
            js.run(
                "const out = hub.echo(outer); out.every((o, i) => o.i === i && o.s === (i === 1500"
                    + " ? '3000text' : 's' + i))"))
        .isEqualTo(true);
  }

  @Test
  void arraysThatChangeWhileTheyAreRead() {
    same(
        "const a = [0, 1, 2]; Object.defineProperty(a, 0, {enumerable: true, get() { a.length = 1;"
            + " return 'first'; }}); return a",
        "[\"first\",null,null]");
    same(
        "const a = [0, 1]; Object.defineProperty(a, 0, {get() { for (let i = 0; i < 5000; i++)"
            + " a.push(i); return 'first'; }}); return a",
        "[\"first\",1]");
    same(
        "const a = [{get x() { a.length = 0; a.push(9); return 1; }}, {y: 2}]; return a",
        "[{\"x\":1},{\"y\":2}]");
  }

  @Test
  void recordsThatChangeWhileTheyAreRead() {
    assertThat(
            js.run(
                "const o = {get a() { delete o.b; o.d = 4; return 1; }, b: 2, c: 3}; (() => { const"
                    + " r = hub.echo(o); return `${r.a} ${r.b} ${r.c} ${'d' in r}`; })()"))
        .isEqualTo("1 undefined 3 false");
    assertThat(
            js.run(
                "const p = {get a() { Object.defineProperty(p, 'b', {get() { return Symbol(); }});"
                    + " return 1; }, b: 2, c: 3}; Object.keys(hub.echo(p)).join()"))
        .isEqualTo("a,c");
  }

  @Test
  void mapsAndSetsThatChangeWhileTheyAreRead() {
    assertThat(
            js.run(
                "const m = new Map(); const s = new Set();const grow = {get x() { m.set('late', 1);"
                    + " s.add('late'); return 1; }};m.set('a', grow); m.set('b', 2); s.add(grow);"
                    + " s.add(3);const three = hub.echo([m, s, grow]); `${three[0].size}"
                    + " ${three[1].size} ${m.size}`"))
        .isEqualTo("2 2 3");
    assertThat(
            js.run(
                "const m2 = new Map(); const wipe = {get x() { m2.clear(); return 1; }};"
                    + "m2.set('a', 1); hub.echo([wipe, m2])[1].size"))
        .isEqualTo(0);
  }

  @Test
  void buffersThatChangeWhileTheyAreRead() {
    String shrinking =
        "const b = new ArrayBuffer(64, {maxByteLength: 128}); const v = new Float64Array(b, 8, 4);"
            + " const r = [v, {get x() { b.resize(8); return 1; }}]; ";
    assertThat(js.caught("(() => { " + shrinking + " return hub.echo(r); })()"))
        .isEqualTo(
            "DataCloneError: hub.echo: arguments[0][0] must be data that can be copied, got a view"
                + " whose buffer changed");
    assertThat(js.error("(() => { " + shrinking + " return r; })()").name())
        .isEqualTo("DataCloneError");
    assertThat(
            js.caught(
                "const b = new ArrayBuffer(8); const v = new Uint8Array(b);"
                    + " hub.echo([v, {get x() { b.transfer(); return 1; }}])"))
        .startsWith("DataCloneError: ");
    assertThat(
            js.run(
                "const g = new ArrayBuffer(8, {maxByteLength: 64}); const w = new Uint8Array(g);"
                    + " hub.echo([w, {get x() { g.resize(64); return 1; }}])[0].length >= 8"))
        .isEqualTo(true);
  }

  @Test
  void errorsThatChangeWhileTheyAreRead() {
    assertThat(
            js.run(
                "const e = new Error('m'); Object.defineProperty(e, 'name', {get() { hub.echo([1,"
                    + " 'inner']); return 'Named'; }}); Object.defineProperty(e, 'cause', {get() {"
                    + " return e; }}); const got = hub.echo([e, 'after']);`${got[0].name}"
                    + " ${got[0].message} ${got[0].cause === got[0]} ${got[1]}`"))
        .isEqualTo("Named m true after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Proxy([], {})",
        "new Proxy(function () {}, {apply() { throw 1; }})",
        "new Proxy(class {}, {})",
        "(() => { const r = Proxy.revocable([], {}); r.revoke(); return r.proxy; })()",
        "(() => { const r = Proxy.revocable(() => {}, {}); r.revoke(); return r.proxy; })()",
        "new Proxy(new Proxy({}, {}), {ownKeys() { throw 1; }})",
        "Reflect.construct(Proxy, [{}, {}])",
        "new Proxy(new Map(), {get() { throw 1; }})"
      })
  void proxies(String proxy) {
    for (String place : List.of("%s", "[%s]", "{a: %s}", "new Map([[1, %s]])", "new Set([%s])")) {
      assertThat(js.caught("hub.echo(" + place.formatted(proxy) + ")"))
          .startsWith("DataCloneError: hub.echo: arguments[0]")
          .endsWith("got Proxy");
    }
    assertThat(js.caught("hub.echo(Object.assign(() => {}, {own: " + proxy + "}))"))
        .isEqualTo("nothing");
  }

  @Test
  void proxiesInPrototypesAreNotAsked() {
    same(
        "const traps = new Proxy({}, {get(t, k) { throw k; }, getPrototypeOf() { throw 1; }, has()"
            + " { throw 2; }, getOwnPropertyDescriptor() { throw 3; }, ownKeys() { throw 4; }});"
            + " return [Object.setPrototypeOf({a: 1}, traps), Object.setPrototypeOf([2], traps)]",
        "[{\"a\":1},[2]]");
  }

  @Test
  void frozenAndSealedAndOddArguments() {
    same("return Object.freeze([Object.freeze({a: Object.seal([1])})])", "[{\"a\":[1]}]");
    same("return Object.preventExtensions({a: 1})", "{\"a\":1}");
    same(
        "return {constructor: {prototype: null}, toString: 1, valueOf: null, hasOwnProperty: 2,"
            + " toJSON: 3, then: 4, length: 5, 0: 6, ['__proto__']: {x: 1}}",
        "{\"0\":6,\"constructor\":{\"prototype\":null},\"toString\":1,\"valueOf\":null,\"hasOwnProperty\":2,"
            + "\"toJSON\":3,\"then\":4,\"length\":5,\"__proto__\":{\"x\":1}}");
    same(
        "return Object.defineProperties([1, 2], {0: {value: 'x', writable: false}, 1: {get: () =>"
            + " 'y'}})",
        "[\"x\",\"y\"]");
    same(
        "return Object.assign([1], {constructor: {[Symbol.species]: 1}, [Symbol.iterator]: 2})",
        "[1]");
    same(
        "class A extends Array { get length() { return 7; } get 0() { throw 1; } } return"
            + " A.from([1])",
        "[1]");
  }

  @Test
  void arraysOfEnormousLengths() {
    for (String value : List.of("new Array(1e9)", "Object.assign([], {length: 4294967295})")) {
      assertThat(js.caught("hub.echo(" + value + ")"))
          .startsWith("RangeError: ")
          .contains("transfer limit");
      assertThat(js.caught("hub.give('" + value + "')")).startsWith("RangeError: ");
    }
    same(
        "return {length: 1e9, 0: 1}",
        "{\"0\":1,\"length\":1000000000}"); // which is no array at all
  }

  @Test
  void manyReferencesToTheSameArray() {
    assertThat(
            js.run(
                "let x = [1]; for (let i = 0; i < 500; i++) x = [x, x]; let y = hub.echo(x), n = 0;"
                    + " while (Array.isArray(y[0])) { if (y[0] !== y[1]) throw 1; y = y[0]; n++; }"
                    + " n"))
        .isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x'.repeat(2 ** 29)",
        "['x'.repeat(2 ** 19), 'x'.repeat(2 ** 19), 'x'.repeat(999)]",
        "({['k'.repeat(2 ** 25)]: 1})",
        "1n << (2n ** 24n)",
        "Object(1n << (2n ** 24n))",
        "Array(1000).fill('x'.repeat(2 ** 12))",
        "new Error('m', {cause: 'x'.repeat(2 ** 25)})",
        "Array.from({length: 200}, () => new Error('m'.repeat(10000)))",
        "Array.from({length: 9}, () => new ArrayBuffer(2 ** 17))",
        "new ArrayBuffer(1, {maxByteLength: 2 ** 21})",
        "new Uint8Array(new ArrayBuffer(2 ** 21), 0, 1)",
        "Array.from({length: 11}, () => Array(1000).fill(0))",
        "new Map(Array.from({length: 10001}, (_, i) => [i, i]))",
        "new Set(Array.from({length: 10001}, (_, i) => i))",
        "Object.fromEntries(Array.from({length: 10001}, (_, i) => ['k' + i, i]))"
      })
  void whatIsTooLargeIsARangeErrorAtOnce(String value) {
    TestBridge small = TestBridge.with(builder -> builder.transferLimit(10_000, 1 << 20));
    try (TestBridge limited = Hub.in(small)) {
      assertThat(limited.caught("hub.echo(" + value + ")"))
          .startsWith("RangeError: hub.echo: arguments[0]")
          .contains("transfer limit");
      assertThat(limited.caught("hub.give(`" + value + "`)"))
          .startsWith("RangeError: hub.give: result")
          .contains("transfer limit");
      assertThat(limited.run("hub.echo([1])")).isEqualTo(List.of(1));
    }
  }

  @Test
  void manyFunctionsBelowAnEnormousKey() {
    js.execute(
        "const key = 'k'.repeat(1e6); const many = {[key]: Array.from({length: 5000}, () => () =>"
            + " 1)};");
    assertThat(js.run("hub.echo(many)[key].length")).isEqualTo(5000);
    js.execute("const deep = {[key]: () => new WeakMap()}; hub.put('deep', deep)");
    assertThat(
            js.runIn(
                Hub.OTHER,
                "try { Object.values(hub.get('deep'))[0]() } catch (e) { e.message.length }"))
        .satisfies(length -> assertThat((Integer) length).isLessThan(600));
  }

  @Test
  void functionsThatReturnFunctionsHaveShortNames() {
    js.runIn(Hub.PRELOAD, "kept.chain = () => { const f = () => kept.chain(); return f; }");
    js.execute("let f = hub.get('chain'); for (let i = 0; i < 2000; i++) f = f()");
    assertThat(js.caught("f(new WeakMap())").length()).isLessThan(600);
  }

  @Test
  void javaKeepsCausesWhereverTheyAre() {
    List<?> list = (List<?>) js.run("const i = new Error('i'); [i, new Error('o', {cause: i})]");
    assertThat(((JsException) list.get(1)).getCause()).isSameAs(list.get(0));
    JsException loop =
        (JsException)
            js.run("const a = new Error('a'), b = new Error('b', {cause: a}); a.cause = b; a");
    assertThat(loop.getCause()).hasMessage("b");
    assertThat(js.run("let c; for (let i = 0; i < 900; i++) c = new Error('' + i, {cause: c}); c"))
        .isInstanceOf(JsException.class);
    Map<?, ?> map = (Map<?, ?>) js.run("({e: new Error('e', {cause: {deep: 1}})})");
    assertThat(((JsException) map.get("e")).getCause()).isNull();
  }
}
