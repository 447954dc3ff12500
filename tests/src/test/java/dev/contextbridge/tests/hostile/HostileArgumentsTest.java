package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.World;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that lie about what they are, and code that runs while they are read. */
class HostileArgumentsTest {
  private final Probe probe = new Probe();
  private ContextBridge bridge;
  private World world;

  @BeforeEach
  void expose() {
    bridge = ContextBridge.create();
    bridge.exposeInMainWorld(ProbeApiBridge.of(probe));
    world = bridge.mainWorld();
    world.evaluate(
        "globalThis.item = () => ({id: 'i', weight: 1, tags: ['a']});"
            + "globalThis.message = (f) => { try { return 'ok ' + f(); }"
            + " catch (e) { return e instanceof Error ? e.name + ': ' + e.message : 'alien'; } }");
  }

  @AfterEach
  void close() {
    bridge.close();
  }

  private void expect(String script, String outcome) {
    assertThat(world.evaluate("message(() => { " + script + " })")).isEqualTo(outcome);
    assertThat(probe.isWhole()).isTrue();
  }

  private void refuses(String script, String message) {
    int before = probe.calls();
    expect(script, message);
    assertThat(probe.calls()).as("the implementation was not called").isEqualTo(before);
  }

  @Test
  void aRevokedProxyIsNoArray() {
    refuses(
        "const r = Proxy.revocable([], {}); r.revoke(); probe.items(r.proxy)",
        "TypeError: probe.items: parameter 'items' must be an array, got object");
    refuses(
        "const r = Proxy.revocable([], {}); r.revoke(); probe.item({...item(), tags: r.proxy})",
        "TypeError: probe.item: parameter 'item'.tags must be an array, got object");
  }

  @Test
  void everyPropertyIsReadOnce() {
    expect(
        "const reads = []; const p = new Proxy(item(), {get(o, k) { reads.push(k); return o[k];"
            + " }}); probe.item(p); return reads.join()",
        "ok id,weight,tags");
    expect(
        "let n = 0; probe.items({__proto__: [], get length() { n++; return 0; }})",
        "TypeError: probe.items: parameter 'items' must be an array, got object");
    expect(
        "const a = [item()]; let n = 0;"
            + " Object.defineProperty(a, 0, {get() { n++; return item(); }});"
            + " probe.items(a); return n",
        "ok 1");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "-1|-1",
        "1.5|1.5",
        "2**53|9007199254740992",
        "'3'|'3'",
        "NaN|NaN",
        "undefined|undefined",
      },
      delimiter = '|',
      quoteCharacter = '"')
  void anArrayThatLiesAboutItsLengthIsRefused(String length, String shown) {
    refuses(
        "probe.items(new Proxy([], {get: (a, k) => k === 'length' ? %s : a[k]}))".formatted(length),
        "TypeError: probe.items: parameter 'items' must be an array with a valid length, got "
            + shown);
  }

  @Test
  void anArrayThatClaimsToBeHugeMeetsTheLimitBeforeMemoryIsSpent() {
    refuses(
        "probe.items(new Proxy([], {get: (a, k) => k === 'length' ? 2**32 - 1 : a[k]}))",
        "RangeError: probe.items: parameter 'items' must be within the transfer limit of 1000000"
            + " elements, got 4294967295");
  }

  @Test
  void aGetterThatThrowsThrowsItsOwnError() {
    refuses(
        "const mine = new SyntaxError('mine');"
            + " try { probe.item({get id() { throw mine; }}); } catch (e) { return e === mine; }",
        "ok true");
    refuses(
        "const r = Proxy.revocable({}, {}); r.revoke();"
            + " try { probe.item(r.proxy); } catch (e) { return e instanceof TypeError; }",
        "ok true");
  }

  @Test
  void aGetterMayCallTheApi() {
    expect(
        "return probe.item({get id() { return probe.item(item()).id + probe.text('t'); },"
            + " weight: 1, tags: ['x']}).id",
        "ok it");
    expect(
        "const a = ['p']; Object.defineProperty(a, 1, {get() { a.length = 0; return 'q'; }});"
            + " return probe.item({id: 'i', weight: 1, tags: a}).tags.join()",
        "ok p,q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new String('x')",
        "{toString: () => 'x'}",
        "{[Symbol.toPrimitive]: () => 'x'}",
        "['x']",
        "Symbol('x')",
        "() => 'x'"
      })
  void whatOnlyConvertsToAStringIsNone(String value) {
    assertThat((String) world.evaluate("message(() => probe.text(" + value + "))"))
        .startsWith("TypeError: probe.text: parameter 'text' must be a string, got ");
    assertThat(probe.calls()).isZero();
  }

  @Test
  void builtInsAreToldByWhatTheyAre() {
    expect(
        "class Fake extends Date { getTime() { return 1; } };"
            + " return probe.when(new Fake(5)).getTime()",
        "ok 5");
    refuses(
        "probe.when({__proto__: Date.prototype, getTime: () => 5})",
        "TypeError: probe.when: parameter 'instant' must be a Date, got object");
    expect(
        "class Fake extends Uint8Array { get byteLength() { return 1000; } get buffer() { return"
            + " null; } }; return probe.bytes(new Fake(2)).length",
        "ok 2");
    refuses(
        "probe.bytes({__proto__: Uint8Array.prototype, length: 3})",
        "TypeError: probe.bytes: parameter 'bytes' must be a Uint8Array, got object");
    refuses(
        "probe.bytes(new Uint8Array(new SharedArrayBuffer(4)))",
        "TypeError: probe.bytes: parameter 'bytes' must be a Uint8Array over an ArrayBuffer, got"
            + " SharedArrayBuffer");
  }

  @Test
  void promisesAreToldByWhatTheyAre() {
    refuses(
        "probe.follow({then(f) { f(1); }})",
        "TypeError: probe.follow: parameter 'stage' must be a Promise, got object");
    expect(
        "const p = Promise.resolve(1); p.then = () => { throw 1; };"
            + " p.constructor = class { static get [Symbol.species]() { return undefined; } };"
            + " return probe.follow(p) instanceof Promise",
        "ok true");
  }

  @Test
  void handlesAreToldByWhatTheyAre() {
    refuses(
        "probe.count(probe)",
        "TypeError: probe.count: parameter 'counter' must be an object that implements Counter, got"
            + " another object of Java");
    refuses(
        "probe.count(new Proxy({}, {}))",
        "TypeError: probe.count: parameter 'counter'.next must be a function, got undefined");
    expect("return probe.count(Object.create({__proto__: {next: () => 7}}))", "ok 7");
  }

  @Test
  void functionsAreCalledAsSyntaxCallsThem() {
    expect(
        "const f = (x) => x + 1; f.call = f.apply = f.bind = () => 666; return probe.apply(f, 1)",
        "ok 2");
    expect("return probe.apply(new Proxy((x) => x * 3, {}), 2)", "ok 6");
    expect(
        "try { probe.apply(class {}, 2) } catch (e) { return e instanceof TypeError }", "ok true");
    expect("return probe.apply(function () { return this === globalThis ? 1 : 2; }, 0)", "ok 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true);",
        "try { while (true); } finally { while (true); }",
        "probe.item({get id() { while (true); }})",
        "probe.apply(() => { while (true); }, 1)",
        "(function f() { Promise.resolve().then(f); })()",
        "(function f() { queueMicrotask(f); })()",
        "/^(?:(a+)+\\1)+$/.test('a'.repeat(60) + 'b')",
        "new Array(1e6).fill(0).map((x, i) => i).sort(() => { while (true); })"
      })
  void codeThatNeverEndsIsEnded(String script) {
    try (ContextBridge impatient =
            ContextBridge.builder().turnTimeLimit(Duration.ofMillis(300)).build();
        ContextBridge bystander = ContextBridge.create()) {
      impatient.exposeInMainWorld(ProbeApiBridge.of(probe));
      assertThatThrownBy(() -> impatient.mainWorld().evaluate(script))
          .isInstanceOf(LimitExceededException.class)
          .hasMessage("the main world ran longer than 0.3 s in one turn and was closed");
      assertThatThrownBy(() -> impatient.mainWorld().evaluate("1"))
          .isInstanceOf(LimitExceededException.class);
      assertThat(impatient.isolatedWorld(1000).evaluate("1")).isEqualTo(1);
      assertThat(bystander.mainWorld().evaluate("1")).isEqualTo(1);
    }
  }

  @Test
  void errorsTellNothingOfJava() {
    String all =
        (String)
            world.evaluate(
                "let all = ''; for (const f of [() => probe.crash(), () => probe.refuse(1), () =>"
                    + " probe.text(1), () => probe.number(1e99), () => new probe.text('x'), () =>"
                    + " probe.apply(() => 's', 1), () => probe.count(1)]) { try { f(); } catch (e)"
                    + " { for (let o = e; o; o = Object.getPrototypeOf(o)) for (const k of"
                    + " Reflect.ownKeys(o)) all += String(k) + ' ' + String(e[k]); } } all");
    assertThat(all)
        .contains("probe.crash failed (ref ")
        .doesNotContainPattern("java[./]|dev[./]contextbridge|graal|truffle|passwd|Exception");
  }
}
