package dev.contextbridge.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.JsException;
import dev.contextbridge.JsFunction;
import dev.contextbridge.JsMap;
import dev.contextbridge.JsRegExp;
import dev.contextbridge.JsSet;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.TestBridge;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code evaluate} gives where no type is declared. */
class DynamicValuesTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @Test
  void primitives() {
    assertThat(js.run("'text'")).isEqualTo("text");
    assertThat(js.run("'\\ud800'")).isEqualTo("\ud800");
    assertThat(js.run("true")).isEqualTo(true);
    assertThat(js.run("null")).isNull();
    assertThat(js.run("undefined")).isSameAs(JsUndefined.UNDEFINED).hasToString("undefined");
    assertThat(js.run("")).isSameAs(JsUndefined.UNDEFINED);
    assertThat(js.run("5n")).isEqualTo(BigInteger.valueOf(5));
    assertThat(js.run("-(2n ** 200n)")).isEqualTo(BigInteger.TWO.pow(200).negate());
  }

  @Test
  void numbers() {
    assertThat(js.run("1")).isEqualTo(1);
    assertThat(js.run("-(2 ** 31)")).isEqualTo(Integer.MIN_VALUE);
    assertThat(js.run("2 ** 31")).isEqualTo(2147483648.0);
    assertThat(js.run("0.5")).isEqualTo(0.5);
    assertThat(js.run("0")).isEqualTo(0);
    assertThat(js.run("-0")).isEqualTo(-0.0);
    assertThat(js.run("NaN")).isEqualTo(Double.NaN);
    assertThat(js.run("-Infinity")).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void datesAndBytes() {
    assertThat(js.run("new Date(-5)")).isEqualTo(Instant.ofEpochMilli(-5));
    assertThat(js.run("new Uint8Array([1, 2, 255]).subarray(1)")).isEqualTo(new byte[] {2, -1});
    assertThat(js.run("new Uint8Array([1, 2]).buffer"))
        .isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    assertThat(js.error("new Date(NaN)")).hasMessageContaining("must be a valid Date");
  }

  @Test
  void errorsAndPromises() {
    assertThat((JsException) js.run("new TypeError('x')")).hasMessage("x");
    assertThat(js.run("Promise.resolve(1)")).isInstanceOf(CompletionStage.class);
    assertThat(js.settled("Promise.resolve({a: [1]})")).isEqualTo(Map.of("a", List.of(1)));
    assertThat(js.settled("(async () => 'x')()")).isEqualTo("x");
    List<?> both = (List<?>) js.run("[Promise.resolve(1), 2]");
    assertThat(both.get(0)).isInstanceOf(CompletionStage.class);
    assertThat(js.rejection("Promise.resolve([new WeakMap()])").name()).isEqualTo("DataCloneError");
  }

  @Test
  void arraysAndHoles() {
    assertThat(js.run("[1, 'a', null, [true]]"))
        .isEqualTo(Arrays.asList(1, "a", null, List.of(true)));
    assertThat(js.run("[, 1]")).isEqualTo(List.of(JsUndefined.UNDEFINED, 1));
    assertThat(js.run("Object.assign([1], {extra: 2})")).isEqualTo(List.of(1));
  }

  @Test
  void objectsHaveTheirOwnEnumerableStringKeys() {
    assertThat(js.run("({b: 1, 2: 'x', a: {}, [Symbol()]: 1})").toString())
        .isEqualTo("{2=x, b=1, a={}}");
    assertThat(js.run("Object.create({inherited: 1}, {hidden: {value: 1}})")).isEqualTo(Map.of());
    assertThat(js.run("({['__proto__']: 1, constructor: 2})"))
        .isEqualTo(Map.of("__proto__", 1, "constructor", 2));
    assertThat(js.run("new (class Point { x = 1; get y() { return 2; } })()"))
        .isEqualTo(Map.of("x", 1));
  }

  @Test
  void gettersAreReadOnce() {
    assertThat(js.run("var reads = 0; ({get x() { return ++reads; }})")).isEqualTo(Map.of("x", 1));
    assertThat(js.run("reads")).isEqualTo(1);
    assertThat(js.error("({get x() { throw new RangeError('mine'); }})")).hasMessage("mine");
  }

  @Test
  void sharingAndCyclesAreKept() {
    List<?> shared = (List<?>) js.run("(() => { const o = {}; return [o, o, {}]; })()");
    assertThat(shared.get(0)).isSameAs(shared.get(1)).isNotSameAs(shared.get(2));
    Map<?, ?> cycle = (Map<?, ?>) js.run("(() => { const o = {a: []}; o.a.push(o); return o; })()");
    assertThat(((List<?>) cycle.get("a")).get(0)).isSameAs(cycle);
    List<?> self = (List<?>) js.run("(() => { const a = []; a.push(a); return a; })()");
    assertThat(self.get(0)).isSameAs(self);
    List<?> bytes = (List<?>) js.run("(() => { const b = new Uint8Array(1); return [b, b]; })()");
    assertThat(bytes.get(0)).isSameAs(bytes.get(1));
  }

  @Test
  void javaGetsCopiesThatItCannotChange() {
    List<?> list = (List<?>) js.run("globalThis.list = [1]");
    js.execute("list.push(2)");
    assertThat(list).isEqualTo(List.of(1));
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new WeakMap()|WeakMap",
        "new WeakSet()|WeakSet",
        "new WeakRef({})|WeakRef",
        "new Proxy({}, {})|Proxy",
        "(function* () {})()|Generator",
        "[].values()|Iterator",
        "new SharedArrayBuffer(1)|SharedArrayBuffer",
        "new DataView(new SharedArrayBuffer(3))|a view of a SharedArrayBuffer",
        "new Uint8Array(new SharedArrayBuffer(3))|a view of a SharedArrayBuffer",
        "(() => { const v = new Uint8Array(4); v.buffer.transfer(); return v; })()"
            + "|a view of a detached ArrayBuffer",
        "(() => { const b = new ArrayBuffer(16, {maxByteLength: 32}), v = new Int16Array(b, 8);"
            + " b.resize(4); return v; })()|a view beyond the end of its buffer",
        "new FinalizationRegistry(() => {})|FinalizationRegistry"
      })
  void whatIsNoDataIsADataCloneError(String script, String kind) {
    JsException error = js.error("(" + script + ")");
    assertThat(error.name()).isEqualTo("DataCloneError");
    assertThat(error).hasMessage("evaluate: result must be data that can be copied, got " + kind);
    assertThat(js.error("({a: [" + script + "]})"))
        .hasMessage("evaluate: result.a[0] must be data that can be copied, got " + kind);
  }

  @Test
  void functionsCanBeCalled() {
    JsFunction add = (JsFunction) js.run("(function add(a, b) { return [a + b, this?.x]; })");
    assertThat(add.name()).isEqualTo("add");
    assertThat(add.length()).isEqualTo(2);
    assertThat(add.call(1, 2)).isEqualTo(List.of(3, JsUndefined.UNDEFINED));
    Map<?, ?> object = (Map<?, ?>) js.run("({x: 'mine', f() { return this.x; }})");
    assertThat(((JsFunction) object.get("f")).call()).isEqualTo("mine");
    List<?> twice = (List<?>) js.run("globalThis.f = () => {}; [f, f]");
    assertThat(twice.get(0)).isSameAs(twice.get(1)).isSameAs(js.run("f"));
  }

  @Test
  void functionsThrow() {
    JsFunction thrower = (JsFunction) js.run("(v) => { throw new RangeError(v); }");
    assertThatThrownBy(() -> thrower.call("why"))
        .isInstanceOfSatisfying(
            JsException.class, e -> assertThat(e.errorClass()).isEqualTo("RangeError"))
        .hasMessage("why");
    assertThatThrownBy(() -> thrower.call(List.of(Map.of("b", this))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("arguments[0][0].b must be data that can be copied");
    JsFunction wrong = (JsFunction) js.run("() => ({a: [new WeakMap()]})");
    assertThatThrownBy(wrong::call).hasMessageContaining("a[0] must be data that can be copied");
  }

  @Test
  void symbolsAreDropped() {
    assertThat(js.run("Symbol('s')")).isSameAs(JsUndefined.UNDEFINED);
    assertThat(js.run("[Symbol('s')]")).isEqualTo(List.of(JsUndefined.UNDEFINED));
    assertThat(js.run("({a: Symbol('s'), [Symbol()]: 1})")).isEqualTo(Map.of());
  }

  @Test
  void mapsAndSets() {
    JsMap map = (JsMap) js.run("(() => { const k = []; return new Map([[1, k], ['1', k]]); })()");
    assertThat(map.get(1)).isSameAs(map.get("1")).isEqualTo(List.of());
    assertThat(map).hasSize(2);
    assertThat((JsSet) js.run("new Set([1, 'a', 1])")).containsExactly(1, "a");
    JsSet self = (JsSet) js.run("(() => { const s = new Set(); return s.add(s); })()");
    assertThat(self.contains(self)).isTrue();
  }

  @Test
  void regExpsAndBoxes() {
    assertThat(js.run("/a+/gi")).isEqualTo(new JsRegExp("a+", "gi"));
    assertThat(js.run("[Object(1), Object('x'), Object(true), Object(5n)]"))
        .isEqualTo(List.of(1, "x", true, BigInteger.valueOf(5)));
  }

  @Test
  void typedArrays() {
    assertThat(js.run("new Float64Array([1.5, NaN])")).isEqualTo(new double[] {1.5, Double.NaN});
    assertThat(js.run("new Uint16Array([65535])")).isEqualTo(new int[] {65535});
    assertThat(js.run("new Uint32Array([2 ** 32 - 1])")).isEqualTo(new double[] {4294967295.0});
    assertThat(js.run("new BigInt64Array([-1n])")).isEqualTo(new long[] {-1});
    assertThat(js.run("new BigUint64Array([2n ** 64n - 1n])"))
        .isEqualTo(List.of(BigInteger.TWO.pow(64).subtract(BigInteger.ONE)));
    assertThat(js.run("new Int16Array([1, -2, 3]).subarray(1, 2)")).isEqualTo(new short[] {-2});
    assertThat(js.run("new DataView(new Uint8Array([1, 2, 3]).buffer, 1, 1)"))
        .isEqualTo(ByteBuffer.wrap(new byte[] {2}));
  }

  @Test
  void causesOfErrors() {
    JsException error = (JsException) js.run("new Error('outer', {cause: new TypeError('inner')})");
    assertThat(error).hasMessage("outer").cause().hasMessage("inner");
    JsException self = (JsException) js.run("const e = new Error('x'); e.cause = e; e");
    assertThat(self).hasMessage("x").hasNoCause();
  }

  @Test
  void depthIsLimited() {
    assertThat(depth(js.run(nested(1000)))).isEqualTo(1000);
    JsException error = js.error(nested(1100));
    assertThat(error.errorClass()).isEqualTo("TypeError");
    assertThat(error.getMessage()).contains("nested at most 1000 levels deep");
    assertThat(js.error(nested(100_000)).errorClass()).isEqualTo("TypeError");
  }

  private static String nested(int levels) {
    return "(() => { let v = []; for (let i = 1; i < %s; i++) v = [v]; return v; })()"
        .formatted(levels);
  }

  private static int depth(Object value) {
    int depth = 0;
    for (Object v = value; v instanceof List<?> list; v = list.isEmpty() ? null : list.get(0)) {
      depth++;
    }
    return depth;
  }

  @Test
  void largeArrays() {
    List<Object> expected = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      expected.add(i);
    }
    assertThat(js.run("Array.from({length: 10000}, (_, i) => i)")).isEqualTo(expected);
  }
}
