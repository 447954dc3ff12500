package dev.contextbridge.web;

/**
 * A rectangle of pixels.
 *
 * @param x the first pixel of each row
 * @param y the first row
 * @param width pixels in a row
 * @param height rows
 */
public record PixelRect(long x, long y, long width, long height) {
  /** Refuses what is no part of a picture of that size, as WebCodecs does. */
  PixelRect within(long codedWidth, long codedHeight) {
    if (x < 0 || y < 0 || width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a rectangle begins at 0 or later and is not empty");
    }
    if (x > codedWidth - width || y > codedHeight - height) {
      throw new IllegalArgumentException(
          "the rectangle ends outside of " + codedWidth + " x " + codedHeight + " pixels");
    }
    return this;
  }

  /** Refuses a corner in the middle of a sample. */
  PixelRect alignedTo(PixelFormat format) {
    for (PixelFormat.Sampling each : format.samplings()) {
      if (x % each.width() != 0 || y % each.height() != 0) {
        throw new IllegalArgumentException(
            "the rectangle begins inside of a sample of " + format + ": " + x + ", " + y);
      }
    }
    return this;
  }
}
