package dev.contextbridge.tests.memory;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Waits for the garbage collector. */
final class Collected {
  private static final long DEADLINE_NANOS = 10_000_000_000L;

  private Collected() {}

  /** Whether everything is collected before the time is over. */
  static boolean all(Collection<? extends WeakReference<?>> references) {
    return until(() -> references.stream().allMatch(each -> each.refersTo(null)));
  }

  /** Whether a thing is collected before the time is over. */
  static boolean one(WeakReference<?> reference) {
    return all(List.of(reference));
  }

  /** Collects garbage until something is so. */
  static boolean until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + DEADLINE_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      System.gc();
    }
    return true;
  }
}
