package dev.contextbridge.web;

/**
 * Where a plane lies in a buffer: {@code PlaneLayout} of WebCodecs.
 *
 * @param offset the first byte of the plane
 * @param stride bytes from the beginning of a row to that of the next
 */
public record PlaneLayout(long offset, long stride) {
  static final long MAX = (1L << 32) - 1;

  /**
   * A place.
   *
   * @throws IllegalArgumentException when a number is negative or above 2<sup>32</sup> - 1
   */
  public PlaneLayout {
    if (offset < 0 || offset > MAX || stride < 0 || stride > MAX) {
      throw new IllegalArgumentException("a plane at " + offset + " with rows of " + stride);
    }
  }
}
