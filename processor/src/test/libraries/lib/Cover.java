package lib;

import org.jspecify.annotations.Nullable;

/** What is around a book. */
public sealed interface Cover {
  /** Board. */
  record Hard(int weight) implements Cover {}

  /** Paper. */
  record Soft(@Nullable String colour) implements Cover {}
}
