package dev.contextbridge.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Bytes of several ranges, one after the other. */
final class Joined implements Content {
  private final List<Range> ranges;

  /** Where each range ends. */
  private final long[] ends;

  /** How many places are in the ranges before each, and in all. */
  private final long[] places;

  /**
   * Joins ranges.
   *
   * @param ranges at least two, none of them empty
   */
  Joined(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
    this.ends = new long[ranges.size()];
    this.places = new long[ranges.size() + 1];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.addExact(end, ranges.get(i).size());
      ends[i] = end;
      places[i + 1] = Math.addExact(places[i], ranges.get(i).parts());
    }
  }

  long size() {
    return ends[ends.length - 1];
  }

  @Override
  public long parts(long from, long to) {
    return to <= from ? 0 : places[at(to - 1) + 1] - places[at(from)];
  }

  /** Gives the ranges between two positions, cut to them, from the last to the first. */
  void backwards(long from, long to, Consumer<Range> use) {
    for (int i = at(to - 1); i >= 0 && ends[i] > from; i--) {
      long start = i == 0 ? 0 : ends[i - 1];
      use.accept(ranges.get(i).slice(Math.max(from - start, 0), Math.min(to, ends[i]) - start));
    }
  }

  /** Whether a part of these bytes lies in one of the ranges. */
  boolean isInOne(Range part) {
    return at(part.from()) == at(part.from() + part.size() - 1);
  }

  /** Such a part, as one of the content of the range that it lies in. */
  Range inner(Range part) {
    int i = at(part.from());
    Range around = ranges.get(i);
    long start = i == 0 ? 0 : ends[i - 1];
    return new Range(around.content(), around.from() + part.from() - start, part.size());
  }

  /** The range that a byte is in. */
  private int at(long position) {
    int found = Arrays.binarySearch(ends, position + 1);
    return found >= 0 ? found : -found - 1;
  }
}
