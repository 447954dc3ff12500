package dev.contextbridge.web;

/**
 * A part of some content.
 *
 * @param content what it is a part of
 * @param from the first byte
 * @param size how many bytes
 */
record Range(Content content, long from, long size) {
  static final Range EMPTY = new Range(new Content.Memory(new byte[0]), 0, 0);

  long parts() {
    return content.parts(from, from + size);
  }

  /** The bytes between two positions in this range. */
  Range slice(long start, long end) {
    return start == 0 && end == size ? this : new Range(content, from + start, end - start);
  }
}
