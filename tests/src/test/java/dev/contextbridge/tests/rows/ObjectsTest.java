package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.JsName;
import dev.contextbridge.tests.support.TestBridge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records, maps and lists: how they are read, and that they are copies. */
class ObjectsTest {
  record Entry(String id, @JsName("class") int kind) {}

  record Empty() {}

  record Tree(String name, List<Tree> children) {}

  record Pair<A, B>(A left, B right) {}

  @ExposeInMainWorld("objects")
  interface Objects {
    Entry entry(Entry entry);

    Empty empty(Empty empty);

    Tree tree(Tree tree);

    Pair<String, Pair<Integer, List<String>>> pair(Pair<String, Pair<Integer, List<String>>> pair);

    Map<String, Integer> map(Map<String, Integer> map);

    Map<String, Integer> ordered();

    Map<String, List<Map<String, Entry>>> deep(Map<String, List<Map<String, Entry>>> deep);

    List<String> list(List<String> list);

    Entry[][] grid(Entry[][] grid);
  }

  static final class Keeping implements Objects {
    private List<String> list;
    private Map<String, Integer> map;

    @Override
    public Entry entry(Entry entry) {
      return entry;
    }

    @Override
    public Empty empty(Empty empty) {
      return empty;
    }

    @Override
    public Tree tree(Tree tree) {
      return tree;
    }

    @Override
    public Pair<String, Pair<Integer, List<String>>> pair(
        Pair<String, Pair<Integer, List<String>>> pair) {
      return pair;
    }

    @Override
    public Map<String, Integer> map(Map<String, Integer> values) {
      map = values;
      return values;
    }

    @Override
    public Map<String, Integer> ordered() {
      Map<String, Integer> ordered = new LinkedHashMap<>();
      ordered.put("z", 1);
      ordered.put("__proto__", 2);
      ordered.put("10", 3);
      ordered.put("9", 4);
      ordered.put("", 5);
      ordered.put("\ud800", 6);
      return ordered;
    }

    @Override
    public Map<String, List<Map<String, Entry>>> deep(Map<String, List<Map<String, Entry>>> deep) {
      return deep;
    }

    @Override
    public List<String> list(List<String> values) {
      list = values;
      return values;
    }

    @Override
    public Entry[][] grid(Entry[][] grid) {
      return grid;
    }
  }

  private static final Keeping objects = new Keeping();

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(ObjectsTest_ObjectsBridge.of(objects));

  @Test
  void componentsAreReadOnceWhereverTheyLive() {
    assertThat(
            js.text(
                """
                (() => {
                  const reads = [];
                  class Base { get id() { reads.push('id'); return 'inherited'; } }
                  class Entry extends Base { get class() { reads.push('class'); return 4; } }
                  const back = objects.entry(new Entry());
                  return [back.id, back.class, ...reads].join();
                })()
                """))
        .isEqualTo("inherited,4,id,class");
  }

  @Test
  void getterThatThrowsStopsTheCall() {
    assertThat(js.caught("objects.entry({get id() { throw new RangeError('mine') }})"))
        .isEqualTo("RangeError: mine");
  }

  @Test
  void functionsAndProxiesHaveFieldsToo() {
    assertThat(js.text("objects.entry(Object.assign(() => 1, {id: 'f', class: 1})).id"))
        .isEqualTo("f");
    assertThat(js.text("objects.entry(new Proxy({id: 'p', class: 1}, {})).id")).isEqualTo("p");
  }

  @Test
  void extraFieldsAndSymbolsAreIgnored() {
    assertThat(
            js.text(
                "Reflect.ownKeys(objects.entry({id: 'a', class: 1, x: 2, [Symbol()]: 3}))"
                    + ".join()"))
        .isEqualTo("id,class");
    assertThat(js.text("JSON.stringify(objects.empty({x: 1}))")).isEqualTo("{}");
    assertThat(js.error("objects.empty(null)").getMessage())
        .contains("must be an object, got null");
  }

  @Test
  void renamedComponentIsNamedAsInJavaScript() {
    assertThat(js.error("objects.entry({id: 'a', kind: 1})"))
        .hasMessage("objects.entry: parameter 'entry'.class must be a number, got undefined");
  }

  @Test
  void recursiveAndGenericRecords() {
    String tree = "{name: 'a', children: [{name: 'b', children: [{name: 'c', children: []}]}]}";
    assertThat(
            js.holds("JSON.stringify(objects.tree(%1$s)) === JSON.stringify(%1$s)".formatted(tree)))
        .isTrue();
    assertThat(js.error("objects.tree({name: 'a', children: [{name: 'b', children: [{}]}]})"))
        .hasMessage(
            "objects.tree: parameter 'tree'.children[0].children[0].name must be a string, got"
                + " undefined");
    assertThat(js.text("JSON.stringify(objects.pair({left: 'a', right: {left: 1, right: ['b']}}))"))
        .isEqualTo("{\"left\":\"a\",\"right\":{\"left\":1,\"right\":[\"b\"]}}");
    assertThat(js.error("objects.pair({left: 'a', right: {left: 1, right: [2]}})"))
        .hasMessage("objects.pair: parameter 'pair'.right.right[0] must be a string, got number");
  }

  @Test
  void keysOfMaps() {
    assertThat(js.text("Object.keys(objects.ordered()).map((k) => JSON.stringify(k)).join()"))
        .isEqualTo("\"9\",\"10\",\"z\",\"__proto__\",\"\",\"\\ud800\"");
    assertThat(js.holds("Object.getPrototypeOf(objects.ordered()) === Object.prototype")).isTrue();
    assertThat(js.run("objects.ordered()['__proto__']")).isEqualTo(2);
    js.run("objects.map({b: 1, 10: 2, ['__proto__']: 3, a: 4})");
    assertThat(List.copyOf(objects.map.keySet())).containsExactly("10", "b", "__proto__", "a");
    assertThat(js.text("JSON.stringify(objects.deep({a: [{b: {id: 'x', class: 1}}]}))"))
        .isEqualTo("{\"a\":[{\"b\":{\"id\":\"x\",\"class\":1}}]}");
    assertThat(js.error("objects.deep({a: [{}, {b: {id: 1}}]})"))
        .hasMessage("objects.deep: parameter 'deep'[a][1][b].id must be a string, got number");
  }

  @Test
  void hiddenAndInheritedPropertiesAreNoEntries() {
    assertThat(
            js.text(
                "JSON.stringify(objects.map(Object.create({inherited: 1},"
                    + " {hidden: {value: 2}, shown: {value: 3, enumerable: true}})))"))
        .isEqualTo("{\"shown\":3}");
  }

  @Test
  void nestedArrays() {
    assertThat(js.text("JSON.stringify(objects.grid([[], [{id: 'a', class: 1}]]))"))
        .isEqualTo("[[],[{\"id\":\"a\",\"class\":1}]]");
    assertThat(js.error("objects.grid([[], [{id: 'a', class: 1}, 5]])"))
        .hasMessage("objects.grid: parameter 'grid'[1][1] must be an object, got number");
  }

  @Test
  void updatesOnOneSideDoNotShowOnTheOther() {
    js.execute("globalThis.sent = ['a']; globalThis.back = objects.list(sent); sent.push('b')");
    assertThat(objects.list).containsExactly("a");
    assertThat(js.holds("back !== sent && !Object.isFrozen(back) && back.length === 1")).isTrue();
    js.execute("back[0] = 'changed'");
    assertThat(objects.list).containsExactly("a");
    assertThat(js.holds("Object.isFrozen(objects.entry({id: 'a', class: 1}))")).isFalse();
  }

  @Test
  void javaGetsWhatItCannotChange() {
    js.run("objects.list(['a']); objects.map({a: 1})");
    assertThatThrownBy(() -> objects.list.add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> objects.map.put("b", 2))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
