package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.JsException;
import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Single records of strings, numbers and booleans cross without a parcel once they are known. */
class PlainRecordsTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  private static final String SHOW =
      """
      const text = (v) => Object.is(v, -0) ? '-0' : typeof v === 'string' ? JSON.stringify(v) : String(v);
      const show = (o) => typeof o !== 'object' || o === null ? text(o)
        : (Object.getPrototypeOf(o) === Object.prototype ? '' : 'strange ')
          + Reflect.ownKeys(o).map((k) => {
            const d = Object.getOwnPropertyDescriptor(o, k);
            const odd = d.writable && d.enumerable && d.configurable ? '' : '!';
            return odd + String(k) + ':' + show(d.value);
          }).join();
      """;

  /** Makes every world know the shape, in either direction. */
  @BeforeAll
  static void learn() {
    js.run(
        """
        globalThis.record = (id, name, on) => ({id, name, on});
        globalThis.back = hub.give(`%s((...args) => args.map(show).join(' | '))`);
        globalThis.make = hub.give('(id, name, on) => ({id, name, on})');
        for (let i = 0; i < 40; i++) {
          hub.echo([record(i, 'n' + i, true)]);
          hub.echo([[record(i, 'n' + i, true)]]);
          make(i, 'n', false);
        }
        """
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
    assertThat(shown("record(1, 'a', true)")).isEqualTo("id:1,name:\"a\",on:true");
    assertThat(shown("record(-0, '', false)")).isEqualTo("id:-0,name:\"\",on:false");
    assertThat(shown("record(NaN, '\\ud800', false)"))
        .isEqualTo("id:NaN,name:\"\\ud800\",on:false");
    assertThat(shown("record(2 ** 31, 'x'.repeat(300), false)"))
        .isEqualTo("id:2147483648,name:\"" + "x".repeat(300) + "\",on:false");
    assertThat(shown("'first', record(0.5, 'a', true), 3, true"))
        .isEqualTo("\"first\" | id:0.5,name:\"a\",on:true | 3 | true");
    assertThat(run(SHOW + "show(make(5, 'five', true))")).isEqualTo("id:5,name:\"five\",on:true");
    assertThat(run("make(1, 'a', true) === make(1, 'a', true)")).isEqualTo(false);
  }

  @Test
  void whatOnlyLooksLikeThem() {
    assertThat(shown("{name: 'a', id: 1, on: true}")).isEqualTo("name:\"a\",id:1,on:true");
    assertThat(shown("{id: 1, name: 'a', on: true, more: 1}"))
        .isEqualTo("id:1,name:\"a\",on:true,more:1");
    assertThat(shown("{id: 1, name: 'a'}")).isEqualTo("id:1,name:\"a\"");
    assertThat(shown("record(null, undefined, {id: 1})"))
        .isEqualTo("id:null,name:undefined,on:id:1");
    assertThat(shown("new (class { id = 1; name = 'a'; on = true; })()"))
        .isEqualTo("id:1,name:\"a\",on:true");
    assertThat(shown("Object.assign(Object.create(null), record(1, 'a', true))"))
        .isEqualTo("id:1,name:\"a\",on:true");
    assertThat(shown("{[Symbol('s')]: 1, ...record(1, 'a', true)}"))
        .isEqualTo("id:1,name:\"a\",on:true");
    assertThat(shown("Object.freeze(record(1, 'a', true))")).isEqualTo("id:1,name:\"a\",on:true");
    assertThat(shown("Object.defineProperty(record(1, 'a', true), 'on', {enumerable: false})"))
        .isEqualTo("id:1,name:\"a\"");
  }

  @Test
  void theSameTwiceIsOne() {
    assertThat(
            run(
                """
                const one = record(1, 'a', true);
                hub.give('(a, b, c) => (a === b) + " " + (a === c)')(one, one, record(1, 'a', true))
                """))
        .isEqualTo("true false");
  }

  @Test
  void gettersAreReadOnce() {
    for (String value : List.of("1", "'text'", "null", "{deep: 1}")) {
      assertThat(
              run(
                  """
                  let reads = 0;
                  const odd = {get id() { reads++; return %s; }, name: 'a', on: true};
                  back(odd) + back(1, odd) + ' read ' + reads
                  """
                      .formatted(value)))
          .asString()
          .endsWith(" read 2");
    }
  }

  @Test
  void aGetterMayChangeTheKeys() {
    assertThat(
            run(
                """
                const less = {get id() { delete less.id; less.more = 3; return 'x'; }, name: 'a', on: true};
                const more = {get id() { more.more = 3; return 'x'; }, name: 'a', on: true};
                for (let i = 0; i < 40; i++) hub.echo([record(i, 'n', true)]);
                back(less) + ' ' + back(more)
                """))
        .isEqualTo("id:\"x\",name:\"a\",on:true id:\"x\",name:\"a\",on:true");
  }

  @Test
  void aGetterMayChangeWhatItIs() {
    assertThat(
            run(
                """
                let reads = 0;
                for (let i = 0; i < 40; i++) hub.echo({a: i});
                const odd = Object.setPrototypeOf(Promise.resolve(1), Object.prototype);
                Object.defineProperty(odd, 'a', {enumerable: true, configurable: true, get() {
                  reads++;
                  Object.setPrototypeOf(odd, Promise.prototype);
                  return 'x';
                }});
                back(odd) + ' read ' + reads
                """))
        .isEqualTo("a:\"x\" read 1");
  }

  @Test
  void anArrayIsOneWhateverItsPrototype() {
    assertThat(
            run(
                """
                const odd = Object.setPrototypeOf([1, 2], Object.prototype);
                const none = Object.setPrototypeOf([3, 4], null);
                [hub.echo(odd), hub.echo({odd, none}).none, hub.echo([none, odd])[1]]
                  .map((v) => Array.isArray(v) + ' ' + v).join()
                """))
        .isEqualTo("true 1,2,true 3,4,true 1,2");
  }

  @Test
  void aGetterMaySendAnotherAndChangeItThen() {
    assertThat(
            run(
                """
                const other = record({deep: 1}, 'old', true);
                const odd = {get id() {
                  try { back(other); } catch {}
                  other.name = 'new';
                  return 1;
                }, name: 'a', on: true};
                hub.give('(a, b) => a.id + b.name')(odd, other)
                """))
        .isEqualTo("1new");
  }

  @Test
  void aGetterMaySendOthers() {
    assertThat(
            run(
                """
                const other = record(7, 'inner', true);
                const odd = (id) => ({get id() { back(other); hub.echo([other]); return id; }, name: 'a', on: true});
                back(odd(1)) + ' ' + back(odd('x')) + ' ' + back(other)
                """))
        .isEqualTo(
            "id:1,name:\"a\",on:true id:\"x\",name:\"a\",on:true id:7,name:\"inner\",on:true");
  }

  @Test
  void whatAGetterThrowsLeavesNothingBehind() {
    assertThat(
            run(
                """
                let fails = true;
                const odd = {get id() { if (fails) throw new RangeError('no'); return 2; }, name: 'a', on: true};
                let error;
                try { back(odd); } catch (e) { error = e.name + ' ' + e.message; }
                fails = false;
                error + '; ' + back(odd)
                """))
        .asString()
        .startsWith("RangeError no")
        .endsWith("; id:2,name:\"a\",on:true");
  }

  @Test
  void refusedOnesAreNotRememberedAsRead() {
    assertThat(
            run(
                """
                const odd = record({a: Symbol.iterator, b: new WeakMap()}, 'a', true);
                let error;
                try { back(odd); } catch (e) { error = e.message; }
                odd.id = 3;
                error + '; ' + back(odd)
                """))
        .asString()
        .contains("[0].id.b")
        .endsWith("; id:3,name:\"a\",on:true");
  }

  @Test
  void noScriptGetsBetween() {
    assertThat(
            run(
                """
                const keys = ['id', 'name', 'on', '0', '1', '2', 'length', 'v', 'values', 'get', 'toJSON'];
                for (const key of keys) {
                  Object.defineProperty(Object.prototype, key,
                    {configurable: true, get: () => 'stolen', set() {}});
                }
                const own = Object.keys;
                Object.keys = () => ['stolen'];
                let got;
                try {
                  got = back({id: 1, name: 'a', on: true}) + ' ' + back({id: 1, name: 'a'})
                    + ' ' + make(2, 'b', false).name;
                } finally {
                  Object.keys = own;
                  for (const key of keys) delete Object.prototype[key];
                }
                got
                """))
        .isEqualTo("id:1,name:\"a\",on:true id:1,name:\"a\" b");
  }

  @Test
  void javaGivesAndGetsThem() {
    JsFunction take = (JsFunction) run("(o) => o");
    assertThat(take.call(Map.of("id", 1))).isEqualTo(Map.of("id", 1));
    assertThat(run("record(1, 'a', true)")).isEqualTo(Map.of("id", 1, "name", "a", "on", true));
    js.bridge()
        .exposeInMainWorld("takeRecord", (JsFunction) arguments -> List.of(arguments).toString());
    assertThat(run("takeRecord(record(1.5, 'a', true), 'x')"))
        .isEqualTo("[{id=1.5, name=a, on=true}, x]");
    assertThatThrownBy(() -> ((Map<?, ?>) run("record(1, 'a', true)")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void promisesMessagesAndExposuresGiveThem() {
    assertThat(
            run(
                SHOW
                    + """
                    globalThis.later = '';
                    hub.give('(async () => ({id: 4, name: "d", on: true}))')()
                      .then((o) => { later = show(o); });
                    """))
        .isNotNull();
    run(
        "hub.give(`(key) => require('electron').contextBridge.exposeInMainWorld(key,"
            + " {id: 9, name: 'exposed', on: false})`)('plainRecord')");
    assertThat(run("later + ' ' + Object.isFrozen(plainRecord) + plainRecord.name"))
        .isEqualTo("id:4,name:\"d\",on:true trueexposed");
  }

  @Test
  void aProxyIsRefused() {
    assertThatThrownBy(() -> run("back(new Proxy(record(1, 'a', true), {}))"))
        .isInstanceOf(JsException.class)
        .hasMessageContaining("Proxy");
  }
}
