package dev.contextbridge.tests.rows;

import dev.contextbridge.ExposeInMainWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets, and maps with other keys than strings, that cross and that do not. */
final class CollectionRows {
  private CollectionRows() {}

  record Named(String name) {}

  @ExposeInMainWorld("sets")
  interface Sets extends Positions<Set<String>> {}

  static final class SetEcho extends Echo<Set<String>> implements Sets {}

  @ExposeInMainWorld("namedSets")
  interface NamedSets extends Positions<Set<Named>> {}

  static final class NamedSetEcho extends Echo<Set<Named>> implements NamedSets {}

  @ExposeInMainWorld("numbered")
  interface Numbered extends Positions<Map<Integer, Named>> {}

  static final class NumberedEcho extends Echo<Map<Integer, Named>> implements Numbered {}

  @ExposeInMainWorld("dated")
  interface Dated extends Positions<Map<LocalDate, Integer>> {}

  static final class DatedEcho extends Echo<Map<LocalDate, Integer>> implements Dated {}

  @ExposeInMainWorld("colored")
  interface Colored extends Positions<Map<RowApis.Color, Integer>> {}

  static final class ColoredEcho extends Echo<Map<RowApis.Color, Integer>> implements Colored {}

  static List<Row> sets() {
    var sets = new SetEcho();
    var named = new NamedSetEcho();
    return List.of(
        new Row("a Set", "a Set", sets, CollectionRows_SetsBridge.of(sets))
            .good("new Set()", Set.of())
            .good("new Set(['b', 'a', 'b'])", Set.of("a", "b"))
            .good("new (class extends Set {})(['a'])", Set.of("a"), "new Set(['a'])")
            .good("Object.setPrototypeOf(new Set(['a']), null)", Set.of("a"), "new Set(['a'])")
            .bad("new Set(['a', 1])", "[1] must be a string, got number")
            .bad("new Set([undefined])", "[0] must be a string, got undefined")
            .wrongKind("['a']", "array", "'a'", "string", "{size: 0}", "object")
            .wrongKind("Set.prototype", "object", "new WeakSet()", "WeakSet", "new Map()", "Map")
            .wrongKind("Object.create(Set.prototype)", "object")
            .wrongKind("new Proxy(new Set(), {})", "object"),
        new Row("a Set", "a Set", named, CollectionRows_NamedSetsBridge.of(named))
            .good("new Set([{name: 'a'}])", Set.of(new Named("a")))
            .good(
                "new Set([{name: 'a'}, {name: 'a'}])",
                Set.of(new Named("a")),
                "new Set([{name: 'a'}])")
            .bad("new Set([{name: 'a'}, {}])", "[1].name must be a string, got undefined"));
  }

  static List<Row> maps() {
    var numbered = new NumberedEcho();
    var dated = new DatedEcho();
    String problem = " must be an ISO-8601 date such as '2024-02-29', got '29 February'";
    return List.of(
        new Row("a Map", "a Map", numbered, CollectionRows_NumberedBridge.of(numbered))
            .good("new Map()", Map.of())
            .good(
                "new Map([[2, {name: 'b'}], [-1, {name: 'a'}]])",
                Map.of(-1, new Named("a"), 2, new Named("b")))
            .good("new (class extends Map {})()", Map.of(), "new Map()")
            .bad(
                "new Map([[1, {name: 'a'}], [2, {}]])",
                ".get(2).name must be a string, got undefined")
            .bad(
                "new Map([[1, {name: 'a'}], ['2', {}]])", ".keys()[1] must be a number, got string")
            .bad("new Map([[{}, {}]])", ".keys()[0] must be a number, got object")
            .wrongKind("{1: {name: 'a'}}", "object", "[]", "array", "new Set()", "Set")
            .wrongKind("Object.create(Map.prototype)", "object", "new WeakMap()", "WeakMap")
            .wrongKind("new Proxy(new Map(), {})", "object"),
        new Row("a Map", "a Map", dated, CollectionRows_DatedBridge.of(dated))
            .good("new Map([['2024-02-29', 1]])", Map.of(LocalDate.of(2024, 2, 29), 1))
            .bad("new Map([['29 February', 1]])", ".keys()[0]" + problem)
            .bad(
                "new Map([['2024-02-29', null]])",
                ".get('2024-02-29') must be a number, got null"));
  }

  static List<Row> enumMaps() {
    var colored = new ColoredEcho();
    String names = " key must be one of 'RED', 'sea-green', 'constructor', got ";
    return List.of(
        new Row("an object", "an object", colored, CollectionRows_ColoredBridge.of(colored))
            .good("{}", Map.of())
            .good(
                "{constructor: 1, 'sea-green': 2}",
                Map.of(RowApis.Color.BUILT, 1, RowApis.Color.SEA_GREEN, 2))
            .good("{RED: 1, constructor: undefined}", Map.of(RowApis.Color.RED, 1), "{RED: 1}")
            .good("{__proto__: {BLUE: 1}, RED: 1}", Map.of(RowApis.Color.RED, 1), "{RED: 1}")
            .good("{[Symbol()]: 1}", Map.of(), "{}")
            .bad("{RED: 1, BLUE: 2}", names + "'BLUE'")
            .bad("{['__proto__']: 2}", names + "'__proto__'")
            .bad("{SEA_GREEN: undefined}", names + "'SEA_GREEN'")
            .bad("{'sea-green': '1'}", "[sea-green] must be a number, got string")
            .wrongKind("[]", "array", "'RED'", "string", "() => 1", "function"));
  }
}
