package opened;

import dev.contextbridge.Bridged;

/** An object of which only the engine reaches the generated class. */
@Bridged
public interface Clock {
  long ticks();
}
