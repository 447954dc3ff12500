package dev.contextbridge.examples.pages;

import dev.contextbridge.web.VideoFrame;

/**
 * A picture of the page.
 *
 * @param caption what it shows
 * @param frame the picture
 */
public record Shot(String caption, VideoFrame frame) {}
