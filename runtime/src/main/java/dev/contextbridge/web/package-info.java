/**
 * Platform objects that JavaScript and Java share: {@link dev.contextbridge.web.Blob} and {@link
 * dev.contextbridge.web.File} after the W3C File API, {@link dev.contextbridge.web.VideoFrame}
 * after WebCodecs. {@code docs/platform-objects.md} lists what is left out of each standard.
 */
@NullMarked
package dev.contextbridge.web;

import org.jspecify.annotations.NullMarked;
