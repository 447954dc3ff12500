package dev.contextbridge.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a frame is made with, as {@code VideoFrameBufferInit} of WebCodecs. What is not given has
 * the standard's default.
 *
 * @param format how the pixels lie
 * @param codedWidth pixels in a row
 * @param codedHeight rows
 * @param timestamp microseconds
 * @param duration microseconds, or null
 * @param visibleRect the part that is to be seen; null for all
 * @param displayWidth the width that it is shown with; null for that of the visible part
 * @param displayHeight the height, given if and only if the width is
 * @param layout where the planes lie; null for one after the other without padding
 * @param colorSpace what the numbers mean; null for the default of the format
 */
public record FrameInit(
    PixelFormat format,
    long codedWidth,
    long codedHeight,
    long timestamp,
    @Nullable Long duration,
    @Nullable PixelRect visibleRect,
    @Nullable Long displayWidth,
    @Nullable Long displayHeight,
    @Nullable List<PlaneLayout> layout,
    @Nullable ColorSpace colorSpace) {
  /**
   * What is required.
   *
   * @param format how the pixels lie
   * @param codedWidth pixels in a row
   * @param codedHeight rows
   * @param timestamp microseconds
   * @return everything else with its default
   */
  public static FrameInit of(
      PixelFormat format, long codedWidth, long codedHeight, long timestamp) {
    return new FrameInit(
        Objects.requireNonNull(format),
        codedWidth,
        codedHeight,
        timestamp,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /**
   * Adds the duration.
   *
   * @param microseconds not negative
   * @return the same with a duration
   */
  public FrameInit duration(long microseconds) {
    return new FrameInit(
        format,
        codedWidth,
        codedHeight,
        timestamp,
        microseconds,
        visibleRect,
        displayWidth,
        displayHeight,
        layout,
        colorSpace);
  }

  /**
   * Shows a part.
   *
   * @param part within the coded size
   * @return the same with a visible part
   */
  public FrameInit visibleRect(PixelRect part) {
    return new FrameInit(
        format,
        codedWidth,
        codedHeight,
        timestamp,
        duration,
        part,
        displayWidth,
        displayHeight,
        layout,
        colorSpace);
  }

  /**
   * Gives it another size to be shown with.
   *
   * @param width pixels
   * @param height pixels
   * @return the same with that size
   */
  public FrameInit displaySize(long width, long height) {
    return new FrameInit(
        format,
        codedWidth,
        codedHeight,
        timestamp,
        duration,
        visibleRect,
        width,
        height,
        layout,
        colorSpace);
  }

  /**
   * Says where the planes lie.
   *
   * @param planes one for each plane
   * @return the same with a layout
   */
  public FrameInit layout(List<PlaneLayout> planes) {
    return new FrameInit(
        format,
        codedWidth,
        codedHeight,
        timestamp,
        duration,
        visibleRect,
        displayWidth,
        displayHeight,
        List.copyOf(planes),
        colorSpace);
  }

  /**
   * Says what the numbers mean.
   *
   * @param space the color space
   * @return the same with a color space
   */
  public FrameInit colorSpace(ColorSpace space) {
    return new FrameInit(
        format,
        codedWidth,
        codedHeight,
        timestamp,
        duration,
        visibleRect,
        displayWidth,
        displayHeight,
        layout,
        space);
  }
}
