package dev.contextbridge.internal.world;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a stage of Java calls when it completes, to settle a promise of a world. The application may
 * keep the stage for ever, so this lets go of the world when that ends first.
 */
final class Settlement<T extends @Nullable Object>
    implements BiConsumer<@Nullable T, @Nullable Throwable> {
  private final AtomicReference<@Nullable BiConsumer<@Nullable T, @Nullable Throwable>> deliver;
  private final boolean expected;

  /**
   * A promise that waits.
   *
   * @param deliver what settles it
   * @param expected whether the bridge is not idle before
   */
  Settlement(BiConsumer<@Nullable T, @Nullable Throwable> deliver, boolean expected) {
    this.deliver = new AtomicReference<>(deliver);
    this.expected = expected;
  }

  @Override
  public void accept(@Nullable T result, @Nullable Throwable error) {
    BiConsumer<@Nullable T, @Nullable Throwable> once = deliver.getAndSet(null);
    if (once != null) {
      once.accept(result, error);
    }
  }

  /** Lets go of the promise; says whether the bridge was still waiting for it. */
  boolean abandon() {
    return deliver.getAndSet(null) != null && expected;
  }
}
