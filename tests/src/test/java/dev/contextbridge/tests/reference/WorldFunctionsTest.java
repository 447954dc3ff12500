package dev.contextbridge.tests.reference;

import static dev.contextbridge.tests.support.Hub.MAIN;
import static dev.contextbridge.tests.support.Hub.OTHER;
import static dev.contextbridge.tests.support.Hub.PRELOAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The row "Function" of the reference's table, among three worlds and Java. */
class WorldFunctionsTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  @Test
  void calledManyTimes() {
    js.execute("let n = 0; hub.put('count', (by) => (n += by))");
    assertThat(
            js.runIn(
                OTHER,
                "const c = hub.get('count'); let last; for (let i = 0; i < 5000; i++) last = c(2);"
                    + " last"))
        .isEqualTo(10000);
  }

  @Test
  void identityIsKeptAtHomeAndAbroad() {
    js.execute("globalThis.f = function f() {}; hub.put('f', f)");
    js.runIn(OTHER, "globalThis.mine = hub.get('f'); hub.put('again', [mine, {mine}])");
    assertThat(js.runIn(OTHER, "mine === hub.get('f') && mine === hub.echo(mine)")).isEqualTo(true);
    assertThat(js.runIn(PRELOAD, "kept.f === kept.again[0] && kept.f === kept.again[1].mine"))
        .isEqualTo(true);
    assertThat(js.run("hub.get('again').every((v) => (v.mine ?? v) === f)")).isEqualTo(true);
    assertThat(js.run("hub.get('again')[0] === hub.get('f')")).isEqualTo(true);
  }

  @Test
  void identityIsKeptByJava() {
    js.execute("globalThis.g = () => 'g'; globalThis.javas = undefined");
    Object first = js.run("g");
    js.runIn(OTHER, "hub.get('g')");
    assertThat(js.run("[g, g]")).isEqualTo(java.util.List.of(first, first));
    js.bridge().executeInMainWorld("(f) => { globalThis.sameG = f === g; }", first);
    assertThat(js.run("sameG")).isEqualTo(true);
    JsFunction java = arguments -> "java";
    js.bridge().executeInMainWorld("(f) => { globalThis.javas = f; hub.put('java', f); }", java);
    assertThat(js.run("javas")).isSameAs(java);
    assertThat(js.runIn(OTHER, "hub.get('java')")).isSameAs(java);
    assertThat(js.runIn(OTHER, "hub.get('java')()")).isEqualTo("java");
  }

  @Test
  void nameAndLengthAreKept() {
    js.execute(
        "hub.put('fs', [function add(a, b) {}, (x) => x, Object.defineProperty(() => {}, 'name',"
            + " {get() { throw 1; }}), Object.defineProperty(() => {}, 'length', {value: -5}),"
            + " Object.defineProperty(() => {}, 'length', {value: 'x'}),"
            + " Object.defineProperty(() => {}, 'name', {value: 'n'.repeat(100000)})])");
    assertThat(
            js.runIn(OTHER, "hub.get('fs').map((f) => `${f.name.slice(0, 9)}/${f.length}`).join()"))
        .isEqualTo("add/2,/1,/0,/0,/0,nnnnnnnnn/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "throw 1|Error: 1",
        "throw null|Error: null",
        "throw undefined|Error: undefined",
        "throw 'text'|Error: text",
        "throw Symbol('s')|Error: Symbol(s)",
        "throw 5n|Error: 5",
        "throw {message: 'm'}|Error: a thrown object",
        "throw () => 1|Error: a thrown function",
        "throw new Proxy({}, {get() { throw 1; }, getPrototypeOf() { throw 2; }})|Error: a thrown"
            + " object",
        "const r = Proxy.revocable({}, {}); r.revoke(); throw r.proxy|Error: a thrown object",
        "const e = new Error('m'); Object.defineProperty(e, 'message', {get() { throw e; }}); throw"
            + " e|Error: ",
        "const e = new TypeError('m'); for (const k of ['name', 'stack', 'cause'])"
            + " Object.defineProperty(e, k, {get() { throw e; }}); throw e|TypeError: m",
        "throw new (class Odd extends RangeError { get name() { return 'Odd'; } })('m')|Odd: m",
        "throw new (class Odd extends RangeError {})('m')|RangeError: m",
        "throw new AggregateError([1], 'many')|AggregateError: many",
        "throw Object.assign(new Error('m'), {message: {}, name: 7})|Error: ",
        "throw Object.create(TypeError.prototype, {message: {value: 'made'}})|TypeError: made",
        "throw new Error('m', {cause: {}})|Error: m",
        "throw Promise.reject(new Error('m')).catch(() => {})|Error: a thrown Promise",
      })
  void throwingAnything(String code, String seen) {
    String caught = "(() => { try { hub.get('f')(); } catch (e) { %s } })()";
    js.runIn(OTHER, "hub.put('f', () => { " + code + " })");
    assertThat(js.run(caught.formatted("return `${e.name}: ${e.message}`")).toString().trim())
        .isEqualTo(seen == null ? "" : seen.trim());
    assertThat(
            js.run(
                caught.formatted(
                    "return e instanceof Error"
                        + " && e.constructor.constructor('return globalThis')() === globalThis"
                        + " && typeof e.stack === 'string'")))
        .isEqualTo(true);
  }

  @Test
  void aThrownValueOfEnormousTextIsCut() {
    js.runIn(
        OTHER,
        "hub.put('symbol', () => { throw Symbol('s'.repeat(1e7)); });"
            + "hub.put('bigint', () => { throw 1n << 3000000n; });"
            + "hub.put('string', () => { throw 's'.repeat(1e7); })");
    for (String kind : new String[] {"symbol", "bigint", "string"}) {
      String length =
          "(() => { try { hub.get('%s')(); } catch (e) { return e.message.length; } })()";
      assertThat((Integer) js.run(length.formatted(kind))).as(kind).isLessThanOrEqualTo(10_000);
    }
    assertThat(js.runIn(OTHER, "1 + 1")).isEqualTo(2); // which did not run out of time
  }

  @Test
  void thisIsTheObjectThatItWasReadFrom() {
    js.execute(
        "hub.put('o', {n: 1, f() { return this.n; }, deep: [{n: 2, f() { return this.n; }}],"
            + " strict: function () { 'use strict'; return this.n; }});"
            + "hub.put('bare', function () { 'use strict'; return this === undefined; })");
    assertThat(
            js.runIn(
                OTHER,
                "const o = hub.get('o'), {f} = o; [f(), o.deep[0].f.call(null), o.strict.call({n:"
                    + " 3}), hub.get('bare').call(1)].join()"))
        .isEqualTo("1,2,1,true");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50})
  void recursionThroughTheBridge(int levels) throws InterruptedException {
    String script =
        """
        globalThis.down = (n) => n === 0 ? 0 : 1 + hub.give('globalThis.step ??='
            + ' (n, f) => n === 0 ? 0 : 1 + f(n - 1)')(n - 1, down);
        down(%s)
        """
            .formatted(levels);
    assertThat(js.run(script)).isEqualTo(levels);
    AtomicReference<Object> result = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.set(js.run(script));
              } catch (RuntimeException e) {
                result.set(e);
              }
            });
    thread.start();
    thread.join();
    assertThat(result.get()).isEqualTo(levels);
  }

  private static final String ROUND_TRIPS =
      """
      globalThis.round = (n) => n === 0 ? 0 : 1 + hub.call(round, n - 1);
      globalThis.javaRound = (n) => n === 0 ? 0 : 1 + java(javaRound, n - 1);
      globalThis.farRound = (n) => n === 0 ? 0 : 1 + hub.call((x) => java(farRound, x), n - 1);
      """;

  /** A level is two crossings, there and back; or four, by way of Java. */
  @ParameterizedTest
  @CsvSource({"round, 2", "javaRound, 2", "farRound, 4"})
  void fiftyRoundTripsFitALargerStack(String function, int megabytes) throws InterruptedException {
    try (TestBridge deep = deepBridge()) {
      assertThat(onThread(megabytes << 20, () -> deep.run(function + "(50)"))).isEqualTo(50);
    }
  }

  /** The JVM's own compilers make its frames smaller, so what overflows at first fits later. */
  @ParameterizedTest
  @ValueSource(strings = {"round", "javaRound"})
  void fiftyRoundTripsFitTheDefaultStackOnceTheJvmIsWarm(String function)
      throws InterruptedException {
    try (TestBridge deep = deepBridge()) {
      String script =
          "(() => { for (let tries = 0; tries < 300; tries++) { try { return %s(50) } catch (e) {"
              + " if (!(e instanceof RangeError)) throw e } } })()";
      assertThat(onThread(1 << 20, () -> deep.run(script.formatted(function)))).isEqualTo(50);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"round", "javaRound", "farRound"})
  void roundTripsWithoutEndAreARangeErrorOnAnyStack(String function) throws InterruptedException {
    for (int megabytes : new int[] {1, 16}) {
      try (TestBridge deep = deepBridge()) {
        assertThat(onThread(megabytes << 20, () -> deep.caught(function + "(1e9)")))
            .asString()
            .startsWith("RangeError: ");
        assertThat(deep.run("round(3) + javaRound(3) + farRound(3)")).isEqualTo(9);
        assertThat(deep.runIn(OTHER, "hub.echo([1]).length")).isEqualTo(1);
      }
    }
  }

  private static TestBridge deepBridge() {
    TestBridge deep =
        Hub.in(TestBridge.with(builder -> builder.turnTimeLimit(Duration.ofMinutes(2))));
    deep.bridge()
        .exposeInMainWorld(
            "java", (JsFunction) arguments -> ((JsFunction) arguments[0]).call(arguments[1]));
    deep.execute(ROUND_TRIPS);
    return deep;
  }

  private static Object onThread(int stackBytes, Supplier<Object> body)
      throws InterruptedException {
    AtomicReference<Object> result = new AtomicReference<>();
    Runnable run =
        () -> {
          try {
            result.set(body.get());
          } catch (RuntimeException e) {
            result.set(e);
          }
        };
    Thread thread = new Thread(null, run, "deep", stackBytes);
    thread.start();
    thread.join();
    return result.get();
  }

  @Test
  void unboundedRecursionIsARangeErrorThatCanBeCaught() {
    js.runIn(PRELOAD, "globalThis.bounce = (f) => f(bounce); hub.put('bounce', bounce)");
    js.execute("globalThis.levels = 0; globalThis.back = (f) => { levels++; return f(back); }");
    assertThat(js.caught("hub.get('bounce')(back)")).startsWith("RangeError: ");
    assertThat((Integer) js.run("levels")).isGreaterThan(20);
    assertThat(js.run("hub.echo(1)")).isEqualTo(1);
    assertThat(js.runIn(OTHER, "hub.echo([1]).length")).isEqualTo(1);
    assertThat(
            js.runIn(
                PRELOAD,
                "let inner = ''; const f = (g) => { try { return g(f) } catch (e) { inner ||="
                    + " e.name; throw e } }; try { kept.bounce(f) } catch (e) {} inner"))
        .isEqualTo("RangeError");
    assertThat(js.runIn(MAIN, "[...hub.echo(new Set([1]))].length")).isEqualTo(1);
  }

  @Test
  void constructorsDoNotWork() {
    js.execute(
        "hub.put('C', class C { constructor() { this.x = 1; } }); hub.put('F', function () {})");
    for (String each : new String[] {"C", "F"}) {
      String make = "try { new (hub.get('" + each + "'))() } catch (e) { e.name }";
      assertThat(js.runIn(OTHER, make)).isEqualTo("TypeError");
      String reflect =
          "try { Reflect.construct(Object, [], hub.get('" + each + "')) } catch (e) { e.name }";
      assertThat(js.runIn(OTHER, reflect)).isEqualTo("TypeError");
      assertThat(js.runIn(OTHER, "hub.get('" + each + "').prototype === undefined"))
          .isEqualTo(true);
    }
  }
}
