package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets, maps and values of text and bigints that lie, and code that runs while they are read. */
class HostileCollectionsTest {
  private static final String IN_SET = "TypeError: probe.distinct: parameter 'items' must be a Set";
  private static final String IN_MAP = "TypeError: probe.numbered: parameter 'items' must be a Map";

  private final Probe probe = new Probe();
  private TestBridge js;

  @BeforeEach
  void expose() {
    js = TestBridge.with(builder -> builder.transferLimit(100, 10_000), ProbeApiBridge.of(probe));
    js.execute("globalThis.item = (id) => ({id, weight: 1, tags: []})");
  }

  @AfterEach
  void close() {
    js.close();
  }

  private void refuses(String script, String message) {
    int before = probe.calls();
    assertThat(js.caught(script)).isEqualTo(message);
    assertThat(probe.calls()).as("the implementation was not called").isEqualTo(before);
  }

  @Test
  void whatOnlyLooksLikeASetOrAMapIsRefused() {
    refuses("probe.distinct(Object.create(Set.prototype))", IN_SET + ", got object");
    refuses("probe.distinct(new Proxy(new Set(), {}))", IN_SET + ", got object");
    refuses(
        "probe.distinct({__proto__: Set.prototype, size: 1, forEach(f) { f(item('i')); },"
            + " *[Symbol.iterator]() { yield item('i'); }})",
        IN_SET + ", got object");
    refuses("probe.numbered(Object.create(Map.prototype))", IN_MAP + ", got object");
    refuses("probe.numbered(new Proxy(new Map(), {}))", IN_MAP + ", got object");
    refuses("probe.numbered(new Set([[1, item('i')]]))", IN_MAP + ", got Set");
  }

  @Test
  void whatAScriptReplacedIsNotAsked() {
    js.execute(
        """
        globalThis.asked = 0;
        for (const {prototype} of [Set, Map]) {
          for (const key of ['forEach', 'keys', 'values', 'entries', 'has', 'get', 'add', 'set',
              'size', Symbol.iterator]) {
            Object.defineProperty(prototype, key, {get() { asked++; }, set() { asked++; }});
          }
        }
        class Loud extends Set { get size() { asked++; return 1e9; } }
        const loud = new Loud();
        """);
    assertThat(js.caught("probe.distinct(loud)")).isEqualTo("nothing");
    assertThat(js.caught("globalThis.got = probe.numbered(new Map())")).isEqualTo("nothing");
    assertThat(js.holds("asked === 0 && Object.getPrototypeOf(got) === Map.prototype")).isTrue();
  }

  @Test
  void aSetThatGrowsWhileItIsReadDoesNotGoOnForEver() {
    js.execute(
        """
        const growing = new Set();
        const more = () => ({get id() { growing.add(more()); return 'i' + growing.size; }, weight: 1, tags: []});
        growing.add(more()).add(more());
        globalThis.received = probe.distinct(growing);
        """);
    assertThat(js.holds("received.size === 2 && growing.size === 4")).isTrue();
  }

  @Test
  void aSetThatIsClearedWhileItIsReadIsReadAsItWas() {
    js.execute(
        """
        const fading = new Set();
        fading.add({get id() { fading.clear(); return 'first'; }, weight: 1, tags: []});
        fading.add(item('second'));
        globalThis.received = probe.distinct(fading);
        """);
    assertThat(js.text("[...received].map((each) => each.id).join()")).isEqualTo("first,second");
  }

  @Test
  void aMapThatChangesWhileItIsReadIsReadAsItWas() {
    js.execute(
        """
        const changing = new Map();
        changing.set(1, {get id() { changing.delete(2); changing.set(3, item('x')); return 'a'; },
          weight: 1, tags: []});
        changing.set(2, item('b'));
        globalThis.received = probe.numbered(changing);
        """);
    assertThat(js.text("[...received].map(([key, each]) => key + each.id).join()"))
        .isEqualTo("1a,2b");
  }

  @Test
  void limitsHoldBeforeAnythingIsRead() {
    String limit = " must be within the transfer limit of 100 elements, got 101";
    js.execute(
        """
        globalThis.read = 0;
        const counted = () => ({get id() { read++; return 'i'; }, weight: 1, tags: []});
        globalThis.items = Array.from({length: 101}, counted);
        """);
    refuses(
        "probe.distinct(new Set(items))", "RangeError: probe.distinct: parameter 'items'" + limit);
    refuses(
        "probe.numbered(new Map(items.map((each, i) => [i, each])))",
        "RangeError: probe.numbered: parameter 'items'" + limit);
    refuses(
        "probe.shades(Object.fromEntries(items.map((each, i) => ['k' + i, each])))",
        "RangeError: probe.shades: parameter 'shades'" + limit);
    assertThat(js.run("read")).isEqualTo(0);
  }

  /** Records are no comparables: a table of Java compares each with all others of its hash code. */
  @Test
  void elementsThatWereChosenForTheirHashCodeAreRefused() {
    try (TestBridge large = TestBridge.exposing(ProbeApiBridge.of(probe))) {
      large.execute(
          """
          // two characters of one hash code: 31 * 'A' + 'a' is 31 * 'B' + 'B'
          const ids = (length) => length === 0 ? [''] : ids(length - 1).flatMap((s) => [s + 'Aa', s + 'BB']);
          globalThis.colliding = ids(14).map((id) => ({id, weight: 1, tags: []}));
          globalThis.distinct = Array.from({length: 5000}, (_, i) => ({id: `${i}`, weight: 1, tags: []}));
          """);
      assertThat(large.caught("probe.distinct(new Set(colliding))"))
          .isEqualTo(
              "Error: probe.distinct: a Set or Map has more than 1000 elements of one hash code");
      assertThat(large.run("probe.distinct(new Set(distinct)).size")).isEqualTo(5000);
    }
  }

  @Test
  void propertiesOfAnEnumMapAreReadOnce() {
    js.execute(
        """
        const reads = [];
        probe.shades(new Proxy({RED: 1, BLUE: 2}, {get(o, k) { reads.push(k); return o[k]; }}));
        """);
    assertThat(js.text("reads.join()")).isEqualTo("RED,BLUE");
    refuses("probe.shades({get RED() { throw new SyntaxError('mine'); }})", "SyntaxError: mine");
    refuses(
        "probe.shades(new Proxy({}, {ownKeys: () => ['RED', 'x'.repeat(1e6)],"
            + " getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true, value: 1}),"
            + " get: () => 1}))",
        "TypeError: probe.shades: parameter 'shades' key must be one of 'RED', 'GREEN', 'BLUE', got"
            + " '"
            + "x".repeat(40)
            + "…'");
  }

  @Test
  void nothingIsAskedForItsPrimitiveValue() {
    js.execute(
        """
        globalThis.asked = 0;
        const ask = () => { asked++; return 1; };
        globalThis.liar = {valueOf: ask, toString: ask, toJSON: ask, [Symbol.toPrimitive]: ask};
        """);
    refuses(
        "probe.huge(liar)",
        "TypeError: probe.huge: parameter 'value' must be a bigint, got object");
    refuses(
        "probe.day(liar)",
        "TypeError: probe.day: parameter 'day' must be an ISO-8601 date such as '2024-02-29', got"
            + " object");
    refuses(
        "probe.numbered(new Map([[liar, item('i')]]))",
        "TypeError: probe.numbered: parameter 'items'.keys()[0] must be a number, got object");
    assertThat(js.run("asked")).isEqualTo(0);
  }

  @Test
  void hugeNumbersAreNotWrittenOutInMessages() {
    refuses(
        "probe.big(2n ** 4_000_000n)",
        "RangeError: probe.big: parameter 'value' must be a bigint of 64 bits, got a bigint of many"
            + " digits");
    refuses(
        "probe.huge(2n ** 80_000n)",
        "RangeError: probe.huge: parameter 'value' must be within the transfer limit of 10000"
            + " bytes, got 10001");
  }
}
