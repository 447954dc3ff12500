package dev.contextbridge.web;

import org.jspecify.annotations.Nullable;

/**
 * What the numbers of pixels mean: {@code VideoColorSpace} of WebCodecs. What is not known is null.
 *
 * @param primaries such as {@code bt709}
 * @param transfer such as {@code iec61966-2-1}
 * @param matrix such as {@code rgb}
 * @param fullRange whether all values of a byte are used
 */
public record ColorSpace(
    @Nullable String primaries,
    @Nullable String transfer,
    @Nullable String matrix,
    @Nullable Boolean fullRange) {
  private static final ColorSpace SRGB = new ColorSpace("bt709", "iec61966-2-1", "rgb", true);
  private static final ColorSpace REC709 = new ColorSpace("bt709", "bt709", "bt709", false);

  /** The standard's choice for a format of which nothing else is known. */
  static ColorSpace of(PixelFormat format) {
    return format.isRgb() ? SRGB : REC709;
  }
}
