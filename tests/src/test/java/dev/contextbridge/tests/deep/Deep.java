package dev.contextbridge.tests.deep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects that contain objects like themselves in every way there is. Names are short for paths.
 */
sealed interface Deep {
  enum Color {
    RED
  }

  record End(int v) implements Deep {}

  record D(Deep d) implements Deep {}

  record N(@Nullable N n) implements Deep {}

  record P(@Nullable Deep l, @Nullable Deep r) implements Deep {}

  record O(Optional<Deep> o) implements Deep {}

  record L(List<Deep> l) implements Deep {}

  @SuppressWarnings("ArrayRecordComponent") // a row of the table
  record A(Deep[] a) implements Deep {}

  record S(Set<Deep> s) implements Deep {}

  record M(Map<String, Deep> m) implements Deep {}

  record C(Map<Color, Deep> c) implements Deep {}

  record K(Map<Integer, Deep> k) implements Deep {}

  record LL(List<List<Deep>> l) implements Deep {}

  record B(Box<Deep> b) implements Deep {}

  /** Refuses what has a bad name, whatever is inside. */
  record Named(String name, Deep d) implements Deep {
    public Named {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("a name is not empty");
      }
    }
  }

  /** Contains trees, but nothing like itself. */
  record T(Tree t) implements Deep {}

  record Box<V>(V b) {}

  record Tree(List<Tree> c) {}
}
