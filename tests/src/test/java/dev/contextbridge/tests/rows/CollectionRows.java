package dev.contextbridge.tests.rows;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Set;

/** Sets that cross and that do not. */
final class CollectionRows {
  private CollectionRows() {}

  record Named(String name) {}

  @ExposeInMainWorld("sets")
  interface Sets extends Positions<Set<String>> {}

  static final class SetEcho extends Echo<Set<String>> implements Sets {}

  @ExposeInMainWorld("namedSets")
  interface NamedSets extends Positions<Set<Named>> {}

  static final class NamedSetEcho extends Echo<Set<Named>> implements NamedSets {}

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
            .wrongKind("Set.prototype", "object", "new WeakSet()", "object", "new Map()", "object")
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
}
