package nested;

import dev.contextbridge.Bridged;

final class Inner {
  private Inner() {}

  /** Nested in a class. */
  @Bridged
  interface Cursor {
    int depth();
  }
}
