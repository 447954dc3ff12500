package dev.contextbridge.web;

import org.jspecify.annotations.Nullable;

/**
 * How luma and chroma become red, green and blue.
 *
 * @param red the weight of red in luma
 * @param blue the weight of blue in luma
 * @param fullRange whether luma and chroma use all values of a byte
 */
record YuvMatrix(double red, double blue, boolean fullRange) {
  /** By the name of the matrix; BT.709 when it has none. */
  static YuvMatrix of(ColorSpace space) {
    boolean fullRange = Boolean.TRUE.equals(space.fullRange());
    return switch (name(space.matrix())) {
      case "bt470bg", "smpte170m" -> new YuvMatrix(0.299, 0.114, fullRange);
      case "bt2020-ncl" -> new YuvMatrix(0.2627, 0.0593, fullRange);
      default -> new YuvMatrix(0.2126, 0.0722, fullRange);
    };
  }

  private static String name(@Nullable String matrix) {
    return matrix == null ? "" : matrix;
  }

  /** The number RGB of a pixel. */
  int rgb(int y, int u, int v) {
    double luma = fullRange ? y / 255.0 : (y - 16) / 219.0;
    double scale = fullRange ? 255.0 : 224.0;
    double r = luma + 2 * (1 - red) * (v - 128) / scale;
    double b = luma + 2 * (1 - blue) * (u - 128) / scale;
    double g = (luma - red * r - blue * b) / (1 - red - blue);
    return channel(r) << 16 | channel(g) << 8 | channel(b);
  }

  private static int channel(double value) {
    return (int) Math.round(Math.min(1, Math.max(0, value)) * 255);
  }
}
