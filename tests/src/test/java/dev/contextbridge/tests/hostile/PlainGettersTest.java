package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a getter does while a small value is copied for JSON. */
class PlainGettersTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  @BeforeAll
  static void prepare() {
    js.run(
        "globalThis.back = hub.give(`%s((...args) => args.map(show).join(' | '))`);"
            .formatted(PlainValuesTest.SHOW));
  }

  /** In a block: the tests share the world. */
  private static Object run(String script) {
    return js.run("{" + script + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "'text'", "null", "{deep: [1]}", "[[1]]", "-0", "() => 1", "new Date(3)"})
  void gettersAreReadOnce(String value) {
    assertThat(
            run(
                """
                let reads = 0;
                const odd = () => ({a: {get b() { reads++; return %1$s; }}, c: [1, {get d() { reads++; return 'd'; }}]});
                const list = () => Object.defineProperty([1, 2, {}], 1, {get() { reads++; return %1$s; }});
                const known = (v) => ({known: v, list: []});
                for (let i = 0; i < 40; i++) hub.echo(known({a: i}));
                const before = reads;
                hub.echo(odd()); hub.echo([odd()]); hub.echo(list()); hub.echo(known(odd())); hub.echo(known(list()));
                hub.echo([odd(), () => 1]);
                reads - before
                """
                    .formatted(value)))
        .isEqualTo(10);
  }

  @Test
  void gettersMayChangeWhatIsReadLater() {
    assertThat(
            run(
                """
                const later = {x: [1], y: 'old'};
                const odd = {get first() {
                  hub.echo({any: [later]});
                  later.y = 'new';
                  later.x.push({get z() { delete later.y; return 2; }});
                  return [1];
                }, later, last: [later.x.length]};
                back(odd)
                """))
        .isEqualTo("{first:[1],later:{x:[1,{z:2}],y:\"new\"},last:[1]}");
  }

  @Test
  void gettersMayChangeWhatWasReadAlready() {
    assertThat(
            run(
                """
                const early = {x: {n: 1}};
                const list = [1, 2];
                const odd = {early, list, more: {get last() {
                  Object.setPrototypeOf(early, Map.prototype);
                  early.x = 'new';
                  list.length = 0;
                  Object.setPrototypeOf(list, Promise.prototype);
                  return {f: () => 5};
                }}};
                hub.give(`(v) => v.early.x.n + ' ' + v.list + ' ' + v.more.last.f()`)(odd)
                """))
        .isEqualTo("1 1,2 5");
  }

  /** The copy is made depth first, parcels are packed breadth first. */
  @ParameterizedTest
  @ValueSource(strings = {"name: 'n' + i", "name: {i}", "name: [i]"})
  void whatWasReadIsNotReadAgainInARun(String name) {
    assertThat(
            run(
                """
                const rec = (i) => ({run: i, %s});
                for (let i = 0; i < 60; i++) hub.echo([rec(i), rec(i), rec(i), {a: 1}]);
                let reads = 0;
                const shared = {...rec(1)};
                Object.defineProperty(shared, 'run', {enumerable: true, get() { return ++reads; }});
                const sent = {a: {x: {y: shared}}, b: () => 1, list: [rec(1), rec(2), shared, rec(3), rec(4)]};
                hub.give(`(v) => [v.a.x.y.run, v.list[2].run, v.list[2] === v.a.x.y].join()`)(sent) + ' ' + reads
                """
                    .formatted(name)))
        .isEqualTo("1,1,true 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "() => 2", "new Date(2)", "args"})
  void argumentsOfAnArrayAreReadOnce(String other) {
    assertThat(
            run(
                """
                hub.give(`() => {
                  let reads = 0;
                  const args = [0];
                  args.push(%s);
                  Object.defineProperty(args, 0, {enumerable: true, get() { return ++reads; }});
                  const {contextBridge} = require('electron');
                  return contextBridge.executeInMainWorld({func: (a, b) => a, args}) + ' ' + reads;
                }`)()
                """
                    .formatted(other)))
        .isEqualTo("1 1");
  }

  @Test
  void aGetterMayChangeWhatIsKnownOfTheRecord() {
    for (String others : List.of("i % 2 ? 'x' : true, other: 'n'", "'x', other: i % 2 ? 's' : 4")) {
      assertThat(
              run(
                  """
                  for (let i = 0; i < 60; i++) hub.echo({varies: i, other: 'n' + i});
                  const odd = {get varies() {
                    for (let i = 0; i < 40; i++) hub.echo({varies: %s});
                    return 5;
                  }, other: 'n'};
                  back(odd) + back(odd)
                  """
                      .formatted(others)))
          .isEqualTo("{varies:5,other:\"n\"}{varies:5,other:\"n\"}");
    }
  }
}
