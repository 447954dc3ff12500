package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that the bridged interfaces of a module are to scripts.
 *
 * @param apis the interfaces by their Java names
 */
record Snapshot(SortedMap<String, Api> apis) {
  /** The names that scripts import from the declarations. */
  SortedSet<String> exports() {
    SortedSet<String> exports = new TreeSet<>();
    apis.values().forEach(api -> exports.addAll(api.exports()));
    return exports;
  }

  /** Those of them that mean another type in one declaration than in another. */
  SortedSet<String> ambiguous() {
    Map<String, Object> types = new HashMap<>();
    SortedSet<String> ambiguous = new TreeSet<>();
    for (Api api : apis.values()) {
      for (String each : api.exports()) {
        Object type = each.equals(api.name()) ? api : api.types().get(each);
        Object other = types.putIfAbsent(each, type);
        if (other != null && !other.equals(type)) {
          ambiguous.add(each);
        }
      }
    }
    return ambiguous;
  }

  /**
   * Roots that cannot be exposed together.
   *
   * @return one line for each pair of them, in the order of their names
   */
  List<String> clashes() {
    Map<Api.Root, Api> exposed = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (Api api : apis.values()) {
      Api other = api.root() == null ? null : exposed.putIfAbsent(api.root(), api);
      if (other != null) {
        clashes.add("%s and %s are both %s".formatted(other.java(), api.java(), api.root()));
      }
    }
    return clashes;
  }
}
