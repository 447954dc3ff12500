package dev.contextbridge.web;

import org.jspecify.annotations.Nullable;

/**
 * In what a frame differs from the frame that it is made of: {@code VideoFrameInit} of WebCodecs.
 *
 * @param opaque whether alpha is left out
 * @param visibleRect another visible part of the coded size, or null
 * @param displayWidth another width to be shown with, or null
 * @param displayHeight the height, given if and only if the width is
 * @param timestamp another timestamp in microseconds, or null
 * @param duration another duration in microseconds, or null
 */
public record FrameOverrides(
    boolean opaque,
    @Nullable PixelRect visibleRect,
    @Nullable Long displayWidth,
    @Nullable Long displayHeight,
    @Nullable Long timestamp,
    @Nullable Long duration) {
  /** No difference at all. */
  public static final FrameOverrides NONE = new FrameOverrides(false, null, null, null, null, null);
}
