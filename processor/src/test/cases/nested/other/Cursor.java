package nested.other;

import dev.contextbridge.Bridged;

/** A position. */
@Bridged
public interface Cursor {
  /** Moves on. */
  int next();
}
