package dev.contextbridge.web;

import java.util.List;

/** How the pixels of a frame lie in memory: {@code VideoPixelFormat} of WebCodecs. */
public enum PixelFormat {
  /** A plane each for Y, U and V; one sample of U and V for four pixels. */
  I420(Sampling.EACH, Sampling.HALF_BOTH, Sampling.HALF_BOTH),
  /** As {@link #I420}, and a plane for alpha. */
  I420A(Sampling.EACH, Sampling.HALF_BOTH, Sampling.HALF_BOTH, Sampling.EACH),
  /** A plane each for Y, U and V; one sample of U and V for two pixels of a row. */
  I422(Sampling.EACH, Sampling.HALF_WIDTH, Sampling.HALF_WIDTH),
  /** A plane each for Y, U and V. */
  I444(Sampling.EACH, Sampling.EACH, Sampling.EACH),
  /** A plane for Y, and one for pairs of U and V, one for four pixels. */
  NV12(Sampling.EACH, Sampling.PAIRS),
  /** Bytes in the order red, green, blue, alpha. */
  RGBA(Sampling.PIXELS),
  /** As {@link #RGBA}; the fourth byte means nothing. */
  RGBX(Sampling.PIXELS),
  /** Bytes in the order blue, green, red, alpha. */
  BGRA(Sampling.PIXELS),
  /** As {@link #BGRA}; the fourth byte means nothing. */
  BGRX(Sampling.PIXELS);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Sampling> planes;

  PixelFormat(Sampling... planes) {
    this.planes = List.of(planes);
  }

  /**
   * How one plane stands for pixels.
   *
   * @param bytes of one sample
   * @param width how many pixels of a row share a sample
   * @param height how many rows share one
   */
  record Sampling(int bytes, int width, int height) {
    private static final Sampling EACH = new Sampling(1, 1, 1);
    private static final Sampling HALF_BOTH = new Sampling(1, 2, 2);
    private static final Sampling HALF_WIDTH = new Sampling(1, 2, 1);
    private static final Sampling PAIRS = new Sampling(2, 2, 2);
    private static final Sampling PIXELS = new Sampling(4, 1, 1);
  }

  List<Sampling> samplings() {
    return planes;
  }

  /**
   * How many planes there are.
   *
   * @return 1 to 4
   */
  public int planes() {
    return planes.size();
  }

  /**
   * Whether pixels are red, green and blue.
   *
   * @return false for the formats of luma and chroma
   */
  public boolean isRgb() {
    return planes.size() == 1;
  }

  /**
   * Whether pixels may be transparent.
   *
   * @return true for formats with alpha
   */
  public boolean hasAlpha() {
    return opaque() != this;
  }

  /**
   * The format without alpha: the standard's "equivalent opaque format".
   *
   * @return this, unless it has alpha
   */
  public PixelFormat opaque() {
    return switch (this) {
      case I420A -> I420;
      case RGBA -> RGBX;
      case BGRA -> BGRX;
      default -> this;
    };
  }
}
