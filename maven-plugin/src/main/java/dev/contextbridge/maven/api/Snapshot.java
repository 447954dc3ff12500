package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All that the bridged interfaces of a module are to scripts.
 *
 * @param apis the interfaces by their Java names
 */
record Snapshot(SortedMap<String, Api> apis) {
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
