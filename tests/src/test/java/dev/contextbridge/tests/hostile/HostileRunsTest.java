package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Elements that are alike stand in runs of a parcel, and what is in their fields in columns: none
 * of it shows, whatever a script does meanwhile.
 */
class HostileRunsTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  /** Teaches a world a shape whose fields are of any kind, and gives a list of such records. */
  private static final String LEARNED =
      """
      const part = (i) => ({of: i, tags: ['t' + i, 'u'], at: i % 3 === 0 ? null : {x: i, y: [i]}});
      const record = (i) => ({id: i, part: part(i), parts: [part(i), part(-i)], note: i % 2 ? 'n' : null});
      const many = (n) => Array.from({length: n}, (_, i) => record(i));
      const text = (v) => JSON.stringify(v);
      for (let i = 0; i < 3; i++) hub.echo(many(40));
      const list = many(40);
      const expected = many(40);
      """;

  private static String run(String script) {
    return js.text("(() => {" + LEARNED + script + "})()");
  }

  private static void same(String change) {
    assertThat(
            run(
                change
                    + "; const out = hub.echo(list);"
                    + " return text(out) === text(expected) ? 'same' : text(out);"))
        .isEqualTo("same");
  }

  @Test
  void whatIsLikeNothingElseIsWritten() {
    same("");
    same("list[9].part = expected[9].part = null");
    same("list[9].part = expected[9].part = 'text'");
    same("list[9].part.tags = expected[9].part.tags = list[8].parts");
    same("list[9].parts[1] = expected[9].parts[1] = [[], [[]], 1]");
    same("list[9].parts.length = expected[9].parts.length = 0");
    same("list[9].note = expected[9].note = ['x', {y: 'z'}]");
    same("list[9] = expected[9] = null; list[10] = expected[10] = [1, 2]");
    same("list[9].parts = expected[9].parts = Array.from({length: 600}, (_, i) => [i, [i, 'x']])");
    same("list[9].parts = expected[9].parts = Array.from({length: 3000}, (_, i) => 's' + i)");
    same("list[9].parts = expected[9].parts = Array.from({length: 3000}, (_, i) => i / 3)");
  }

  @Test
  void elementsOfMixedKinds() {
    assertThat(
            run(
                """
                const kinds = ['a', 1.5, true, null, false, 'b'.repeat(300), 0, ''];
                for (let size = 0; size < 70; size++) {
                  for (let turn = 1; turn < 9; turn++) {
                    const mixed = Array.from({length: size}, (_, i) => kinds[(i / turn | 0) % kinds.length]);
                    const nested = mixed.map((v, i) => (i % turn ? v : [v, mixed.slice(0, i % 20)]));
                    for (const each of [mixed, nested, {mixed, nested}]) {
                      if (text(hub.echo(each)) !== text(each)) return text(each);
                    }
                  }
                }
                return 'same';
                """))
        .isEqualTo("same");
    assertThat(
            run(
                "return hub.echo([-0, 1, NaN, undefined]).map((v) => Object.is(v, -0) ||"
                    + " v).join()"))
        .isEqualTo("true,1,NaN,");
  }

  @Test
  void theSameObjectIsOneObject() {
    assertThat(
            run(
                """
                const tags = ['shared'];
                list[3].part.tags = list[7].part.tags = list[7].parts[0].tags = tags;
                list[5].part = list[6].part = list[5].parts[1];
                list[8].parts[0].at = list[20].parts;
                list[11].note = list;
                list[12].note = list[13];
                const out = hub.echo(list);
                return [
                  out[3].part.tags === out[7].part.tags && out[7].part.tags === out[7].parts[0].tags,
                  out[5].part === out[6].part && out[6].part === out[5].parts[1],
                  out[8].parts[0].at === out[20].parts,
                  out[11].note === out,
                  out[12].note === out[13],
                  out[3].part.tags !== out[4].part.tags,
                ].join();
                """))
        .isEqualTo("true,true,true,true,true,true");
  }

  @Test
  void gettersMayDoAnything() {
    same(
        """
        Object.defineProperty(list[4], 'parts', {enumerable: true, get() {
          for (const each of list) each.part.tags.length = each.part.of % 2;
          list[20].part = 'gone';
          list[2].part.tags.push('late', 'later', 'latest');
          hub.echo(many(30));
          return [];
        }});
        expected[4].parts = [];
        expected[20].part = 'gone';
        for (const each of expected) if (each !== expected[20]) each.part.tags.length = each.part.of % 2;
        expected[2].part.tags.push('late', 'later', 'latest')
        """);
  }

  @Test
  void whatIsAnnouncedIsThere() {
    assertThat(
            run(
                """
                const secret = hub.echo(Array.from({length: 100}, (_, i) => 4242 + i)).length;
                const rows = Array.from({length: 30}, (_, i) => [i, i]);
                Object.defineProperty(rows[0], 0, {get() {
                  for (const row of rows) row.length = row.length && 1;
                  rows[5].push(1, 2, 3);
                  Object.setPrototypeOf(rows[7], null);
                  return 'first';
                }});
                const out = hub.echo(rows);
                return text(out[0]) + text(out[5]) + text(out[7]) + out.every((row) => row.length === 2);
                """))
        .isEqualTo("[\"first\",null][5,1][7,null]true");
  }

  @Test
  void errorsNameThePath() {
    String refused = " must be data that can be copied, got WeakMap";
    String call = "; try { hub.echo({list}); } catch (e) { return e.message; }";
    assertThat(run("list[30].part.at = new WeakMap()" + call))
        .isEqualTo("hub.echo: arguments[0].list[30].part.at" + refused);
    assertThat(run("list[31].part.at = {x: 1, y: [1, new WeakMap()]}" + call))
        .isEqualTo("hub.echo: arguments[0].list[31].part.at.y[1]" + refused);
    assertThat(run("list[32].parts[1].tags[1] = new WeakMap()" + call))
        .isEqualTo("hub.echo: arguments[0].list[32].parts[1].tags[1]" + refused);
    assertThat(run("list[33].note = {deep: [[], ['a'], [0, [new WeakMap()]]]}" + call))
        .isEqualTo("hub.echo: arguments[0].list[33].note.deep[2][1][0]" + refused);
    assertThat(
            run(
                "const rows = Array.from({length: 9}, (_, i) => [i, [i]]); rows[8][1][0] = new"
                    + " WeakMap(); try { hub.echo(rows); } catch (e) { return e.message; }"))
        .isEqualTo("hub.echo: arguments[0][8][1][0]" + refused);
  }

  @Test
  void functionsKnowWhatTheyWereReadFrom() {
    assertThat(
            run(
                """
                const item = (i) => ({id: i, who() { return this.id; }, part: {id: -i, who() { return this.id; }},
                  list: [i, function () { return this[0]; }]});
                const items = (n) => Array.from({length: n}, (_, i) => item(i));
                const ask = hub.give(`(items) => items.map((each) =>
                  [each.who(), each.part.who(), each.list[1]()].join(' ')).join()`);
                for (let i = 0; i < 3; i++) ask(items(30));
                const asked = ask(items(30));
                const wanted = items(30).map(({id}) => [id, -id, id].join(' ')).join();
                return asked === wanted ? 'same' : asked;
                """))
        .isEqualTo("same");
  }

  @Test
  void functionsAreCalledByTheirPath() {
    assertThat(
            run(
                """
                const item = (i) => ({id: i, fail: [() => { throw new TypeError('no'); }, (v) => v]});
                const items = Array.from({length: 30}, (_, i) => item(i));
                const ask = hub.give(`(items) => { try { items[29].fail[1](new WeakMap()); } catch (e) { return e.message; } }`);
                for (let i = 0; i < 3; i++) ask(items);
                return ask(items);
                """))
        .isEqualTo(
            "hub.give: result: arguments[0][29].fail[1]: arguments[0] must be data that can be"
                + " copied, got WeakMap");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theDepthIsTheSame(boolean learned) {
    try (TestBridge own = Hub.open()) {
      // The last array with an element is at 997, and then one deeper each.
      assertThat(
              own.text(
                  """
                  const level = (inside) => [{a: inside, b: [1]}, {a: null, b: [2]}, {a: null, b: []}];
                  const tower = (n) => { let all = []; for (let i = 0; i < n; i++) all = level(all); return all; };
                  const deepest = (v) => { try { hub.echo(v); return 'fits'; } catch (e) { return e.message.slice(-53); } };
                  if (%s) for (let i = 0; i < 30; i++) hub.echo(tower(5));
                  [tower(498), [tower(498)], [[tower(498)]]].map(deepest).join('; ')
                  """
                      .formatted(learned)))
          .isEqualTo("fits; fits; .b must be nested at most 1000 levels deep, got array");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void elementsAreCountedAlike(boolean learned) {
    // 20 records of three fields in a list, 20 pairs and 20 records of one field: 20 + 60 + 40 +
    // 20.
    for (int limit : List.of(141, 140)) {
      try (TestBridge own =
          Hub.in(TestBridge.with(builder -> builder.transferLimit(limit, 1 << 20)))) {
        assertThat(
                own.text(
                    """
                    const item = (i) => ({id: i, pair: [i, 'x'], part: {x: i}});
                    const items = (n) => Array.from({length: n}, (_, i) => item(i));
                    if (%s) for (let i = 0; i < 30; i++) hub.get(items(5));
                    (() => { try { hub.get([items(20)][0]); return 'fits'; } catch (e) { return e.message; } })()
                    """
                        .formatted(learned)))
            .startsWith(limit == 141 ? "fits" : "hub.get: arguments");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void longTextCountsAlike(boolean learned) {
    try (TestBridge own = Hub.in(TestBridge.with(builder -> builder.transferLimit(1000, 3000)))) {
      assertThat(
              own.text(
                  """
                  const item = (text) => ({id: 1, text, more: 'more'});
                  if (%s) for (let i = 0; i < 30; i++) hub.get([item('a'), item('b')]);
                  const sent = (v) => { try { hub.get(v); return 'fits'; } catch (e) { return e.name; } };
                  const five = (length) => [1, 2, 3, 4, 5].map(() => item('x'.repeat(length)));
                  [five(256), five(600), five(601), item('x'.repeat(3000)), item('x'.repeat(3001))].map(sent).join()
                  """
                      .formatted(learned)))
          .isEqualTo("fits,fits,RangeError,fits,RangeError");
    }
  }

  @Test
  void tooMuchNamesTheArray() {
    try (TestBridge own = Hub.in(TestBridge.with(builder -> builder.transferLimit(20, 1000)))) {
      assertThat(
              own.caught("hub.echo([[1], [2], [3], [4], [5], [6, 7, 8, 9, 10, 11, 12, 13, 14]])"))
          .contains("hub.echo: arguments[0][5] must be within the transfer limit of 20 elements");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theDepthIsThatOfTheShortestPath(boolean learned) {
    try (TestBridge own = Hub.open()) {
      // Through the list the tower is two levels less deep than through the other.
      assertThat(
              own.text(
                  """
                  const rec = (p) => ({p});
                  const some = (v) => [rec(v), rec(null), rec({y: 1}), rec(null)];
                  if (%s) for (let i = 0; i < 30; i++) hub.get(some({a: 1}));
                  let tower = [];
                  for (let i = 0; i < 994; i++) tower = [tower];
                  const sent = (v) => { try { hub.get(v); return 'fits'; } catch (e) { return 'deep'; } };
                  [{other: [[[tower]]], list: some(tower)}, {list: some(tower)}, {list: some([tower])},
                    {list: some([[tower]])}, {list: some([[[tower]]])}].map(sent).join()
                  """
                      .formatted(learned)))
          .isEqualTo("fits,fits,fits,deep,deep");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void arraysThatLookLikeRecordsAlone(boolean learned) {
    try (TestBridge own = Hub.open()) {
      assertThat(
              own.text(
                  """
                  if (%s) for (let i = 0; i < 30; i++) hub.echo({id: i, name: 'n'});
                  const odd = Object.assign(Object.setPrototypeOf([], Object.prototype), {id: 1, name: 'x'});
                  JSON.stringify(hub.echo(odd))
                  """
                      .formatted(learned)))
          .isEqualTo("[]");
    }
  }
}
