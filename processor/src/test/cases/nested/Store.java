package nested;

import dev.contextbridge.Bridged;
import nested.other.Cursor;

/** A part of the API. */
@Bridged
public interface Store {
  Cursor open(int at);

  Store self();
}
