package dev.contextbridge.web;

import java.nio.ByteBuffer;

/**
 * A plane of a frame over its coded size.
 *
 * @param offset where it lies in a tightly packed copy of the frame
 * @param stride bytes of a row, without padding
 * @param bytes the rows, one after the other; read-only
 */
public record FramePlane(long offset, long stride, ByteBuffer bytes) {}
