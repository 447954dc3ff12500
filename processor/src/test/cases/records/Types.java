package records;

import dev.contextbridge.JsName;
import java.time.Instant;
import java.util.List;

/**
 * A note.
 *
 * @param id never changes
 */
record Note(String id, @JsName("class") String kind, Instant edited, List<String> tags) {}

record Page<T>(List<T> items, int total) {}

record Pair<A, B>(A first, B second) {}

record Tree(String name, List<Tree> children) {}

record Empty() {}

record Range(int from, int to) {
  Range {
    if (from > to) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
  }
}
