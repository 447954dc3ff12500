package dev.contextbridge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a frame says of its pixels. Checked when it is made, before anything is allocated.
 *
 * @param visible within the coded size, beginning at whole samples
 */
record FrameShape(
    PixelFormat format,
    long codedWidth,
    long codedHeight,
    PixelRect visible,
    long displayWidth,
    long displayHeight,
    long timestamp,
    @Nullable Long duration,
    ColorSpace colorSpace) {

  static FrameShape of(FrameInit init) {
    checkSize("coded", init.codedWidth(), init.codedHeight());
    checkDisplaySize(init.displayWidth(), init.displayHeight());
    checkDuration(init.duration());
    PixelRect all = new PixelRect(0, 0, init.codedWidth(), init.codedHeight());
    PixelRect visible = init.visibleRect() == null ? all : init.visibleRect();
    ColorSpace space = init.colorSpace();
    return new FrameShape(
        init.format(),
        init.codedWidth(),
        init.codedHeight(),
        visible.within(init.codedWidth(), init.codedHeight()).alignedTo(init.format()),
        init.displayWidth() == null ? visible.width() : init.displayWidth(),
        init.displayHeight() == null ? visible.height() : init.displayHeight(),
        init.timestamp(),
        init.duration(),
        space == null ? ColorSpace.of(init.format()) : space);
  }

  /** The standard's "Initialize Frame From Other Frame". */
  FrameShape with(FrameOverrides init) {
    checkDisplaySize(init.displayWidth(), init.displayHeight());
    checkDuration(init.duration());
    PixelFormat kept = init.opaque() ? format.opaque() : format;
    PixelRect rect = visible;
    if (init.visibleRect() != null) {
      rect = init.visibleRect().within(codedWidth, codedHeight).alignedTo(kept);
    }
    long width = displayed(init.displayWidth(), rect.width(), displayWidth, visible.width());
    long height = displayed(init.displayHeight(), rect.height(), displayHeight, visible.height());
    checkSize("display", width, height);
    return new FrameShape(
        kept,
        codedWidth,
        codedHeight,
        rect,
        width,
        height,
        init.timestamp() == null ? timestamp : init.timestamp(),
        init.duration() == null ? duration : init.duration(),
        colorSpace);
  }

  /** A length as it is shown: scaled as before, unless it is given. */
  private static long displayed(@Nullable Long given, long visible, long shown, long of) {
    return given == null ? Math.round((double) visible * shown / of) : given;
  }

  private static void checkDisplaySize(@Nullable Long width, @Nullable Long height) {
    if (width == null && height == null) {
      return;
    }
    if (width == null || height == null) {
      throw new IllegalArgumentException("displayWidth and displayHeight come together");
    }
    checkSize("display", width, height);
  }

  private static void checkSize(String which, long width, long height) {
    if (width <= 0 || height <= 0 || width > PlaneLayout.MAX || height > PlaneLayout.MAX) {
      throw new IllegalArgumentException("a " + which + " size of " + width + " x " + height);
    }
  }

  private static void checkDuration(@Nullable Long duration) {
    if (duration != null && duration < 0) {
      throw new IllegalArgumentException("a duration of " + duration);
    }
  }

  PixelRect coded() {
    return new PixelRect(0, 0, codedWidth, codedHeight);
  }

  /** Where the pixels of a part lie in a buffer. */
  FrameLayout layout(@Nullable PixelRect part, @Nullable List<PlaneLayout> places) {
    PixelRect rect = part == null ? visible : part.within(codedWidth, codedHeight);
    return FrameLayout.of(format, rect.alignedTo(format), places);
  }
}
