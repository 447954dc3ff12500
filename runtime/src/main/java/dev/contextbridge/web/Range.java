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
    return size == 0 ? 1 : content.parts(from, from + size);
  }

  /**
   * The bytes between two positions in this range, at least one. What is joined around them is left
   * behind: or scripts could nest without end what has one place, and nothing would be freed.
   */
  Range slice(long start, long end) {
    if (start == 0 && end == size) {
      return this;
    }
    Range cut = new Range(content, from + start, end - start);
    while (cut.content instanceof Joined joined && joined.isInOne(cut)) {
      cut = joined.inner(cut);
    }
    return cut;
  }
}
