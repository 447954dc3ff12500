package dev.contextbridge.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the planes of a rectangle lie: the standard's "Compute Layout and Allocation Size". All of
 * it is arithmetic: nothing is allocated for a frame before its size is known to be right.
 *
 * @param planes one for each plane of the format
 * @param size bytes, at most 2<sup>32</sup> - 1
 */
record FrameLayout(List<Plane> planes, long size) {
  /**
   * A plane.
   *
   * @param top the first row of it that is in the rectangle
   * @param rows how many rows
   * @param left the first byte of a row
   * @param rowBytes how many bytes of a row
   * @param place where it lies in a buffer
   */
  record Plane(long top, long rows, long left, long rowBytes, PlaneLayout place) {
    long end() {
      return place.offset() + place.stride() * rows;
    }
  }

  /**
   * Lays out a rectangle.
   *
   * @param rect within the coded size
   * @param places one for each plane; null for planes one after the other without padding
   * @throws IllegalArgumentException as the standard throws a TypeError
   */
  static FrameLayout of(PixelFormat format, PixelRect rect, @Nullable List<PlaneLayout> places) {
    if (places != null && places.size() != format.planes()) {
      throw new IllegalArgumentException(
          format + " has " + format.planes() + " planes, not " + places.size());
    }
    List<Plane> planes = new ArrayList<>();
    long size = 0;
    for (PixelFormat.Sampling sampling : format.samplings()) {
      PlaneLayout place = places == null ? null : places.get(planes.size());
      Plane plane = plane(sampling, rect, place, size);
      for (Plane earlier : planes) {
        if (plane.end() > earlier.place().offset() && earlier.end() > plane.place().offset()) {
          throw new IllegalArgumentException("planes overlap");
        }
      }
      planes.add(plane);
      size = Math.max(size, plane.end());
    }
    return new FrameLayout(List.copyOf(planes), size);
  }

  private static Plane plane(
      PixelFormat.Sampling sampling, PixelRect rect, @Nullable PlaneLayout place, long packedAt) {
    long rowBytes = roundedUp(rect.width(), sampling.width()) * sampling.bytes();
    long rows = roundedUp(rect.height(), sampling.height());
    if (place != null && place.stride() < rowBytes) {
      throw new IllegalArgumentException(
          "a stride of " + place.stride() + " for rows of " + rowBytes + " bytes");
    }
    long offset = place == null ? packedAt : place.offset();
    long stride = place == null ? rowBytes : place.stride();
    // Not as a product: that of two such numbers does not fit into a long.
    if (stride > PlaneLayout.MAX || rows > (PlaneLayout.MAX - offset) / stride) {
      throw new IllegalArgumentException("a plane ends behind byte " + PlaneLayout.MAX);
    }
    long left = rect.x() / sampling.width() * sampling.bytes();
    PlaneLayout placed = new PlaneLayout(offset, stride);
    return new Plane(roundedUp(rect.y(), sampling.height()), rows, left, rowBytes, placed);
  }

  private static long roundedUp(long pixels, int sample) {
    return (pixels + sample - 1) / sample;
  }

  List<PlaneLayout> places() {
    return planes.stream().map(Plane::place).toList();
  }
}
