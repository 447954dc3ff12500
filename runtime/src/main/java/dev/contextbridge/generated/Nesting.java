package dev.contextbridge.generated;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The objects that are being written to a tape, from the outermost one in. Public so that it can be
 * initialized before a script decides how deep the stack is.
 */
public final class Nesting {
  private static final int MAX_DEPTH = 1000;
  private static final @Nullable Object[] NOTHING = {};

  private @Nullable Object[] open = NOTHING;
  private int depth;

  Nesting() {}

  /**
   * Begins an object.
   *
   * @param label the field that holds it
   * @param value the object
   * @throws WireFailure when the object is inside of itself, or too deep
   */
  void enter(String label, Object value) {
    for (int i = 0; i < depth; i++) {
      if (open[i] == value) {
        throw new WireFailure(label, "free of cycles", "an object that contains itself");
      }
    }
    if (depth == MAX_DEPTH) {
      throw new WireFailure(label, "nested at most " + MAX_DEPTH + " levels deep", "more");
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, Math.max(4, depth * 2));
    }
    open[depth++] = value;
  }

  /** Ends the object that was begun last. */
  void leave() {
    depth--;
  }
}
