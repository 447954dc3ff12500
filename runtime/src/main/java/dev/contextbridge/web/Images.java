package dev.contextbridge.web;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Frames from and to pictures of AWT. The only class here that needs the module {@code
 * java.desktop}; programs that do not use it do without.
 */
public final class Images {
  private Images() {}

  /**
   * Makes a frame of a picture.
   *
   * @param image any picture
   * @param timestamp microseconds
   * @return a frame that is open, {@link PixelFormat#BGRA}, or {@link PixelFormat#BGRX} for a
   *     picture without alpha
   */
  public static VideoFrame toFrame(BufferedImage image, long timestamp) {
    int width = image.getWidth();
    int height = image.getHeight();
    // An int of ARGB in little-endian order is BGRA.
    ByteBuffer pixels =
        ByteBuffer.allocate(Math.multiplyExact(Math.multiplyExact(width, height), Integer.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      pixels.asIntBuffer().put(y * width, row);
    }
    boolean hasAlpha = image.getColorModel().hasAlpha();
    PixelFormat format = hasAlpha ? PixelFormat.BGRA : PixelFormat.BGRX;
    return VideoFrame.of(pixels, FrameInit.of(format, width, height, timestamp));
  }

  /**
   * Makes a picture of the visible part of a frame, which stays open. Luma and chroma become sRGB
   * by the matrix and the range of the frame's color space, chroma without interpolation; primaries
   * and transfer are taken for those of sRGB.
   *
   * @param frame a frame
   * @return a picture of type {@code INT_ARGB}, or {@code INT_RGB} for a frame without alpha
   * @throws IllegalStateException when the frame is closed
   * @throws IllegalArgumentException when the picture would be too large for AWT
   */
  public static BufferedImage toImage(VideoFrame frame) {
    PixelFormat format = frame.format();
    PixelRect part = frame.visibleRect();
    if (part.width() * part.height() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "a picture of " + part.width() + " x " + part.height() + " pixels");
    }
    int type = format.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage((int) part.width(), (int) part.height(), type);
    Pixel pixels = format.isRgb() ? rgb(frame) : yuv(frame);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = pixels.argb((int) part.x() + x, (int) part.y() + y);
      }
      image.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return image;
  }

  private interface Pixel {
    int argb(int x, int y);
  }

  private static Pixel rgb(VideoFrame frame) {
    FramePlane plane = frame.planes().get(0);
    boolean redFirst =
        switch (frame.format()) {
          case RGBA, RGBX -> true;
          default -> false;
        };
    ByteBuffer bytes = plane.bytes().order(ByteOrder.LITTLE_ENDIAN);
    return (x, y) -> {
      int pixel = bytes.getInt((int) (y * plane.stride()) + x * Integer.BYTES);
      // Read as little-endian, the bytes RGBA are the number ABGR.
      return redFirst ? Integer.reverseBytes(Integer.rotateLeft(pixel, 8)) : pixel;
    };
  }

  private static Pixel yuv(VideoFrame frame) {
    List<FramePlane> planes = frame.planes();
    List<PixelFormat.Sampling> samplings = frame.format().samplings();
    YuvMatrix matrix = YuvMatrix.of(frame.colorSpace());
    boolean pairs = planes.size() == 2;
    boolean hasAlpha = planes.size() == 4;
    return (x, y) -> {
      int u = sample(planes, samplings, 1, 0, x, y);
      int v = pairs ? sample(planes, samplings, 1, 1, x, y) : sample(planes, samplings, 2, 0, x, y);
      int alpha = hasAlpha ? sample(planes, samplings, 3, 0, x, y) : 0xff;
      return alpha << 24 | matrix.rgb(sample(planes, samplings, 0, 0, x, y), u, v);
    };
  }

  private static int sample(
      List<FramePlane> planes,
      List<PixelFormat.Sampling> samplings,
      int index,
      int part,
      int x,
      int y) {
    FramePlane plane = planes.get(index);
    PixelFormat.Sampling sampling = samplings.get(index);
    long row = y / sampling.height() * plane.stride();
    return plane.bytes().get((int) row + x / sampling.width() * sampling.bytes() + part) & 0xff;
  }
}
