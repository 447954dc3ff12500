package dev.contextbridge.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a range, opening one place after the other. Not recursive: scripts decide the nesting. */
final class RangeStream extends InputStream {
  private final Deque<Range> left = new ArrayDeque<>();
  private @Nullable InputStream current;
  private long leftOfCurrent;

  RangeStream(Range range) {
    if (range.size() > 0) {
      left.push(range);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    InputStream stream = leftOfCurrent > 0 ? current : next();
    if (stream == null) {
      return -1;
    }
    int count = stream.read(target, offset, (int) Math.min(length, leftOfCurrent));
    if (count < 0) {
      throw new EOFException("a part of the blob has fewer bytes than it was said to have");
    }
    leftOfCurrent -= count;
    return count;
  }

  /** Opens the next place; null when there is none. */
  private @Nullable InputStream next() throws IOException {
    closeCurrent();
    while (!left.isEmpty()) {
      Range range = left.pop();
      if (range.content() instanceof Content.Place place) {
        current = place.open(range.from());
        leftOfCurrent = range.size();
        return current;
      }
      ((Joined) range.content()).backwards(range.from(), range.from() + range.size(), left::push);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    left.clear();
    leftOfCurrent = 0;
    closeCurrent();
  }

  private void closeCurrent() throws IOException {
    InputStream last = current;
    current = null;
    if (last != null) {
      last.close();
    }
  }
}
