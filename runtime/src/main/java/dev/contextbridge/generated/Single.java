package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/** One value that the glue hands over. */
public final class Single extends Sink {
  private @Nullable Object wire;

  /** Nothing yet. */
  public Single() {}

  @Override
  void accept(@Nullable Object value) {
    wire = value;
  }

  /**
   * What was handed over.
   *
   * @return the value in wire form
   */
  public @Nullable Object wire() {
    return wire;
  }
}
