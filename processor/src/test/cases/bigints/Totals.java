package bigints;

import dev.contextbridge.SafeInteger;
import java.util.List;

/**
 * A page.
 *
 * @param <T> what is on it
 */
record Page<T>(T first, List<T> rest, long total) {}

sealed interface Choice<T> {
  record One<T>(T value) implements Choice<T> {}

  record None<T>(long id) implements Choice<T> {}
}

/** Sums. */
public record Totals(long exact, @SafeInteger long safe) {}
