package dev.contextbridge.tests.hostile;

import static dev.contextbridge.tests.support.Hub.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records that were learned to look alike, and then do not, or change while they are read. */
class HostileShapesTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  /** Teaches the main world a shape, and gives a list of such records. */
  private static final String LEARNED =
      """
      const many = (n) => Array.from({length: n}, (_, i) => ({id: i, name: 'n' + i, on: i % 2 > 0}));
      const text = (v) => JSON.stringify(v);
      hub.echo(many(40));
      const list = many(40);
      const expected = many(40);
      """;

  private static void same(String change) {
    assertThat(
            js.text(
                "(() => {"
                    + LEARNED
                    + change
                    + "; const out = hub.echo(list);"
                    + " return text(out) === text(expected) ? 'same' : text(out); })()"))
        .isEqualTo("same");
  }

  @Test
  void recordsOfOtherClassesAndKinds() {
    same("list[20] = expected[20] = new (class Odd { id = 1; name = 'x'; on = true; })()");
    same("list[20].name = expected[20].name = null");
    same(
        "list[20].id = 7n; expected[20].id = 7n; const t = text;"
            + " BigInt.prototype.toJSON = function () { return String(this); }");
    same("list[20] = expected[20] = {name: 'order', id: 1, on: false}");
    same("list[20] = expected[20] = {id: 1, name: 'more', on: false, extra: [1]}");
    same("list[20] = expected[20] = [list[0].id, 'array']");
    same("list[20] = expected[20] = list[3]");
    same("Object.defineProperty(list[20], 'name', {enumerable: false}); delete expected[20].name");
    same("list[20].on = Symbol('dropped'); delete expected[20].on");
  }

  @Test
  void gettersAreReadOnceAndMayDoAnything() {
    same(
        "let reads = 0; Object.defineProperty(list[20], 'name', {enumerable: true, get() {"
            + " list[21].id = 'changed'; list[22] = 5; if (++reads > 1) throw 1; return"
            + " hub.echo({a: many(30)}).a[29].name; }}); expected[20].name = 'n29'; expected[21].id"
            + " = 'changed'; expected[22] = 5");
    same(
        "Object.defineProperty(list, 20, {get() { list.length = 21; return {id: 1, name: 'last',"
            + " on: false}; }}); expected[20] = {id: 1, name: 'last', on: false}; for (let i = 21;"
            + " i < 40; i++) expected[i] = null");
    same(
        "Object.defineProperty(list[20], 'id', {enumerable: true, get() { delete list[20].name;"
            + " return 0; }}); expected[20] = {id: 0, on: false}");
  }

  @Test
  void whatOnlyHasTheFieldsIsNoRecord() {
    same("list[20] = Object.assign(new Date(5), list[20]); expected[20] = new Date(5)");
    same(
        "list[20] = Object.assign(new Map([[1, 2]]), list[20]); expected[20] = {};"
            + " if (!(hub.echo(list)[20] instanceof Map)) throw 1");
    same(
        "list[20] = Object.assign(Object.create({id: 5, name: 'base', on: true}), {a: 1, b: 2, c:"
            + " 3}); expected[20] = {a: 1, b: 2, c: 3}");
    same("Object.setPrototypeOf(list[20], null); if (hub.echo(list).length !== 40) throw 1");
  }

  @Test
  void whatIsNoRecordIsNotAskedForAllOfItsKeys() {
    try (TestBridge own = Hub.open()) {
      own.execute(
          "for (let i = 0; i < 40; i++) hub.call((o, b) => b.length, {id: i, name: 'n'}, {a: [i]});"
              + " globalThis.bytes = new Uint8Array(1 << 20);");
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      assertThat(own.run("hub.call((o, b) => b.length, {id: 1, name: 'n'}, bytes)"))
          .isEqualTo(1 << 20);
      // A few copies, but no million strings.
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(24L << 20);
    }
  }

  @Test
  void constructorsThatAreFieldsOrCode() {
    same("Object.defineProperty(list[20], 'constructor', {value: 5})");
    same("for (let i = 0; i < 40; i++) list[i].constructor = expected[i].constructor = 'c' + i");
    same(
        "for (let i = 0; i < 40; i++) list[i].constructor = expected[i].constructor = Object.name");
    try (TestBridge own = Hub.open()) {
      assertThat(
              own.run(
                  "(() => {"
                      + LEARNED
                      + """
                        let reads = 0, inside = false;
                        Object.defineProperty(list[20], 'constructor', {get() {
                          list[20].on = null;
                          list[21] = hub.echo({...list[21], id: 'new'});
                          return Object;
                        }});
                        expected[20].on = null;
                        expected[21].id = 'new';
                        const first = text(hub.echo(list)) === text(expected);
                        const get = () => {
                          reads++;
                          if (!inside) {
                            inside = true;
                            hub.echo(many(20));
                            inside = false;
                          }
                          return Object;
                        };
                        Object.defineProperty(Object.prototype, 'constructor', {get});
                        return first && text(hub.echo(list)) === text(expected) && reads > 0;
                      })()
                      """))
          .isEqualTo(true);
    }
  }

  @Test
  void valuesThatAreRefusedNameTheirPath() {
    assertThat(
            js.caught(
                LEARNED
                    + "for (let i = 0; i < 40; i++) list[i].on = null; hub.echo(list);"
                    + " hub.echo(list); list[30].on = new WeakMap(); hub.echo({list})"))
        .isEqualTo(
            "DataCloneError: hub.echo: arguments[0].list[30].on must be data that can be copied,"
                + " got WeakMap");
  }

  @Test
  void proxiesAreRefusedOnceThereAreAny() {
    assertThat(
            js.caught(
                LEARNED + "list[20] = new Proxy({id: 1, name: 'p', on: true}, {}); hub.echo(list)"))
        .startsWith("DataCloneError: hub.echo: arguments[0][20] must be data that can be copied");
  }

  @Test
  void keysThatWouldBeCode() {
    assertThat(
            js.run(
                """
                const key = "a'];globalThis.hacked=1;//\\u2028\\n${x}`";
                const odd = () => Array.from({length: 40}, (_, i) => ({[key]: i, 'class': 'c' + i}));
                hub.echo(odd());
                const out = hub.echo(odd());
                out.every((o, i) => o[key] === i && o.class === 'c' + i) && !('hacked' in globalThis)
                """))
        .isEqualTo(true);
  }

  @Test
  void moreShapesThanAnybodyLearns() {
    assertThat(
            js.run(
                """
                let right = true;
                for (let s = 0; s < 400; s++) {
                  const list = Array.from({length: 20}, (_, i) => ({['k' + s]: i, n: 'n'}));
                  const out = hub.echo(list);
                  right &&= out.length === 20 && out[19]['k' + s] === 19 && out[19].n === 'n';
                }
                right
                """))
        .isEqualTo(true);
    same("");
  }

  @Test
  void worldsThatLearnedNothingGetTheSame() {
    js.execute("{" + LEARNED + "hub.put('learned', list); }");
    assertThat(
            js.runIn(
                OTHER,
                "const l = hub.get('learned'); l.length === 40 && l.every((o, i) => o.id === i &&"
                    + " o.name === 'n' + i && Object.getPrototypeOf(o) === Object.prototype)"))
        .isEqualTo(true);
  }

  @Test
  void nothingIsReadBeyondTheEndOfAnArray() {
    try (TestBridge own = Hub.open()) {
      assertThat(
              own.run(
                  """
                  let got = 0;
                  for (const key of ['0', '1', '2', '3']) {
                    const get = () => { got++; };
                    Object.defineProperty(Array.prototype, key, {configurable: true, get});
                    Object.defineProperty(String.prototype, key, {configurable: true, get});
                  }
                  for (let i = 0; i < 50; i++) {
                    hub.echo({a: 1, b: 's'});
                    hub.echo({a: 1, b: 's', c: i % 2 ? null : 'c'});
                    hub.echo({a: true});
                    hub.echo([{}, {a: 1, b: 's'}, {a: 1, b: 's'}]);
                  }
                  for (const key of ['0', '1', '2', '3']) delete Array.prototype[key];
                  got
                  """))
          .isEqualTo(0);
    }
  }
}
