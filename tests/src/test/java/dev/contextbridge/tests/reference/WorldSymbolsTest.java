package dev.contextbridge.tests.reference;

import static dev.contextbridge.tests.support.Hub.OTHER;
import static dev.contextbridge.tests.support.Hub.PRELOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsSymbol;
import dev.contextbridge.SymbolPolicy;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The row "Symbol" of the reference's table, where the bridge keeps symbols and where not. */
class WorldSymbolsTest {
  @RegisterExtension
  static final TestBridge js =
      Hub.in(TestBridge.with(builder -> builder.symbols(SymbolPolicy.PRESERVE)));

  @RegisterExtension static final TestBridge dropping = Hub.open();

  @Test
  void identityIsKeptAtHomeAndAbroad() {
    js.execute("globalThis.s = Symbol('mine'); hub.put('s', s); hub.put('all', [s, {s}, s])");
    assertThat(
            js.runIn(
                OTHER,
                "globalThis.got = hub.get('s'); const all = hub.get('all'); hub.put('back', got);"
                    + " [typeof got, got.description, got === hub.get('s'), got === all[0],"
                    + " got === all[1].s, got === hub.echo(got), got === Symbol('mine')]"))
        .isEqualTo(List.of("symbol", "mine", true, true, true, true, false));
    assertThat(js.run("hub.get('back') === s && hub.echo(s) === s")).isEqualTo(true);
    assertThat(js.runIn(PRELOAD, "kept.s === kept.back && kept.s === kept.all[2]")).isEqualTo(true);
  }

  @Test
  void aSymbolWithoutADescriptionHasNoneAbroad() {
    js.execute("hub.put('none', Symbol()); hub.put('empty', Symbol(''))");
    assertThat(
            js.runIn(
                OTHER,
                "[hub.get('none').description, hub.get('empty').description].join('|')"
                    + " + (hub.get('none').description === undefined)"))
        .isEqualTo("|true");
  }

  @Test
  void registeredSymbolsAreTheSameEverywhere() {
    js.execute("hub.put('registered', Symbol.for('key'))");
    assertThat(js.runIn(OTHER, "hub.get('registered') === Symbol.for('key')")).isEqualTo(true);
    assertThat(js.run("hub.get('registered') === Symbol.for('key')")).isEqualTo(true);
    assertThat(js.run("Symbol.for('key')")).isEqualTo(JsSymbol.registered("key"));
  }

  @Test
  void wellKnownSymbolsAreTheirCounterparts() {
    String all =
        "Reflect.ownKeys(Symbol).filter((k) => typeof Symbol[k] === 'symbol').sort()"
            + ".map((k) => Symbol[k])";
    js.execute("hub.put('known', " + all + ")");
    assertThat(js.runIn(OTHER, all + ".every((s, i) => s === hub.get('known')[i])"))
        .isEqualTo(true);
    List<?> known = (List<?>) js.run(all);
    assertThat(known).hasSizeGreaterThan(12);
    assertThat(known).allSatisfy(each -> assertThat(((JsSymbol) each).wellKnownName()).isNotNull());
    js.execute("Object.defineProperty(Symbol, 'dispose', {value: 'other', configurable: true})");
    assertThat(js.run("hub.echo(Symbol.iterator) === Symbol.iterator")).isEqualTo(true);
  }

  @Test
  void keysOfRecordsKeepTheirIdentity() {
    js.execute(
        "globalThis.k = Symbol('k'); hub.put('k', k); hub.put('o', Object.defineProperty({a: 1,"
            + " [k]: {deep: [k]}, b: 'b', get [Symbol.for('g')]() { return 'got'; }},"
            + " Symbol('hidden'), {value: 1}))");
    assertThat(
            js.runIn(
                OTHER,
                "const o = hub.get('o'), key = hub.get('k'); [Reflect.ownKeys(o).length, o.a, o.b,"
                    + " o[key].deep[0] === key, o[Symbol.for('g')]]"))
        .isEqualTo(List.of(4, 1, "b", true, "got"));
  }

  /** Records that look alike are taken apart by code made for them, which knows no symbols. */
  @Test
  void symbolsAmongManyRecordsThatLookAlike() {
    js.execute(
        "globalThis.k = Symbol('k'); hub.put('k', k); hub.put('many', Array.from({length: 200},"
            + " (_, i) => i % 7 === 6 ? {id: `${i}`, n: i, x: null, [k]: i}"
            + " : i % 5 === 4 ? {id: `${i}`, n: i, x: k}"
            + " : i % 11 === 10 ? {id: k, n: i, x: k} : {id: `${i}`, n: i, x: [i]}))");
    assertThat(
            js.runIn(
                OTHER,
                "const s = hub.get('k'); hub.get('many').every((r, i) => i % 7 === 6 ? r[s] === i"
                    + " && r.x === null && r.id === `${i}` : i % 5 === 4 ? r.x === s : i % 11 ==="
                    + " 10 ? r.id === s && r.x === s : r.x[0] === i && r.n === i &&"
                    + " Reflect.ownKeys(r).length === 3)"))
        .isEqualTo(true);
  }

  @Test
  void symbolsInMapsSetsCallsPromisesAndErrors() {
    js.execute("globalThis.s = Symbol('in'); hub.put('m', [new Map([[s, s]]), new Set([s])])");
    assertThat(js.run("hub.get('m')[0].get(s) === s && hub.get('m')[1].has(s)")).isEqualTo(true);
    assertThat(js.run("hub.call((v) => v === s, s)")).isEqualTo(true);
    assertThat(js.settled("hub.echo(Promise.resolve(s)).then((v) => v === s)")).isEqualTo(true);
    assertThat(js.run("hub.echo(new Error('e', {cause: s})).cause === s")).isEqualTo(true);
    assertThat(js.caught("hub.echo(Object(s))")).startsWith("DataCloneError");
    assertThat(js.caught("hub.echo({[s]: new WeakMap()})")).contains("[Symbol(in)]");
  }

  @Test
  void javaHasAnObjectForEach() {
    js.execute("globalThis.s = Symbol('java'); hub.put('j', s)");
    JsSymbol symbol = (JsSymbol) js.run("s");
    assertThat(symbol.description()).isEqualTo("java");
    assertThat(symbol).hasToString("Symbol(java)").isNotEqualTo(js.run("Symbol('java')"));
    assertThat(js.run("[s, s]")).isEqualTo(List.of(symbol, symbol));
    assertThat(js.runIn(OTHER, "hub.get('j')")).isSameAs(symbol);
    assertThat(
            js.bridge()
                .executeInMainWorld("(v, [w]) => v === s && w === s", symbol, List.of(symbol)))
        .isEqualTo(true);
    assertThat(js.run("({a: s, [s]: ['text', 1], b: 'b'})"))
        .isEqualTo(Map.of("a", symbol, "b", "b"));
  }

  @Test
  void symbolsOfJavaAreSymbolsOfWorlds() {
    JsSymbol mine = JsSymbol.unique(null);
    js.bridge()
        .exposeInMainWorld("javas", (JsFunction) arguments -> Arrays.asList(mine, arguments[0]));
    assertThat(
            js.run(
                "const [a, b] = javas(1); hub.put('javas', a); [a === javas(2)[0], typeof a,"
                    + " a.description === undefined, hub.get('javas') === a]"))
        .isEqualTo(List.of(true, "symbol", true, true));
    assertThat(js.runIn(OTHER, "hub.get('javas')")).isSameAs(mine);
    assertThat(
            js.bridge()
                .executeInMainWorld("(v) => v === Symbol.iterator", JsSymbol.wellKnown("iterator")))
        .isEqualTo(true);
    assertThat(JsSymbol.wellKnown("iterator")).hasToString("Symbol(Symbol.iterator)");
    assertThatIllegalArgumentException().isThrownBy(() -> JsSymbol.wellKnown("constructor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"for", "keyFor", "prototype"})
  void builtInsThatAScriptReplacesAreNotUsed(String property) {
    try (TestBridge hostile =
        Hub.in(TestBridge.with(builder -> builder.symbols(SymbolPolicy.PRESERVE)))) {
      hostile.execute(
          "globalThis.seen = []; const spy = (...all) => { seen.push(all); return Symbol(); };"
              + " Object.getOwnPropertySymbols = spy; WeakMap.prototype.get = spy;"
              + " WeakRef.prototype.deref = spy; Map.prototype.get = spy;"
              + " const key = '"
              + property
              + "'; if (key === 'prototype')"
              + " Object.defineProperty(Symbol.prototype, 'description', {get: spy});"
              + " else Symbol[key] = spy;");
      assertThat(
              hostile.run(
                  "const s = Symbol('s'); const o = hub.echo({[s]: s, [Symbol.iterator]: 1});"
                      + " [o[s] === s, o[Symbol.iterator], seen.length]"))
          .isEqualTo(List.of(true, 1, 0));
    }
  }

  @Test
  void whereTheyAreDroppedTheyAreLeftOutOrUndefined() {
    dropping.execute("globalThis.s = Symbol('s'); hub.put('s', s)");
    assertThat(
            dropping.run(
                "[hub.get('s'), hub.echo([s])[0], 'a' in hub.echo({a: s, [s]: 1}),"
                    + " Reflect.ownKeys(hub.echo({a: s, [s]: 1})).length].join()"))
        .isEqualTo(",,false,0");
    Object symbol = js.run("Symbol('of another bridge')");
    assertThat(
            dropping
                .bridge()
                .executeInMainWorld(
                    "(v, [w], o) => [typeof v, typeof w, Object.keys(o)].join()",
                    symbol,
                    List.of(symbol),
                    Map.of("a", symbol)))
        .isEqualTo("undefined,undefined,");
  }
}
