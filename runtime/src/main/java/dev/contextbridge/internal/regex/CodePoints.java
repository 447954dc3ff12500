package dev.contextbridge.internal.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of code points.
 *
 * @param ranges in order, with at least one other code point between any two
 */
record CodePoints(List<Range> ranges) {
  static final int MAX = 0x10FFFF;
  static final CodePoints NONE = new CodePoints(List.of());
  static final CodePoints ALL = range(0, MAX);
  static final CodePoints DIGITS = range('0', '9');
  static final CodePoints WORD = DIGITS.and(range('A', 'Z')).and(range('a', 'z')).and(only('_'));

  /** Code points from the first to the last. */
  record Range(int first, int last) {}

  static CodePoints range(int first, int last) {
    return new CodePoints(List.of(new Range(first, last)));
  }

  static CodePoints only(int point) {
    return range(point, point);
  }

  static CodePoints chars(String text) {
    return text.codePoints().mapToObj(CodePoints::only).reduce(NONE, CodePoints::and);
  }

  static CodePoints all(List<CodePoints> sets) {
    return sets.stream().reduce(NONE, CodePoints::and);
  }

  /** Those of this and of another set. */
  CodePoints and(CodePoints other) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.addAll(other.ranges);
    sorted.sort((one, two) -> Integer.compare(one.first, two.first));
    List<Range> merged = new ArrayList<>();
    for (Range next : sorted) {
      int end = merged.size() - 1;
      if (end >= 0 && next.first <= merged.get(end).last + 1) {
        Range before = merged.get(end);
        merged.set(end, new Range(before.first, Math.max(before.last, next.last)));
      } else {
        merged.add(next);
      }
    }
    return new CodePoints(List.copyOf(merged));
  }

  /** All others. */
  CodePoints complement() {
    List<Range> others = new ArrayList<>();
    int next = 0;
    for (Range each : ranges) {
      if (each.first > next) {
        others.add(new Range(next, each.first - 1));
      }
      next = each.last + 1;
    }
    if (next <= MAX) {
      others.add(new Range(next, MAX));
    }
    return new CodePoints(List.copyOf(others));
  }

  boolean hasAny(int first, int last) {
    return ranges.stream().anyMatch(each -> each.first <= last && each.last >= first);
  }

  boolean has(int point) {
    return hasAny(point, point);
  }

  /** The only code point, or -1 when there are more or none. */
  int single() {
    return ranges.size() == 1 && ranges.get(0).first == ranges.get(0).last
        ? ranges.get(0).first
        : -1;
  }

  /** The same with the other case of each letter of ASCII. */
  CodePoints withBothCases() {
    CodePoints both = this;
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (has(letter) || has(letter - 'a' + 'A')) {
        both = both.and(only(letter)).and(only(letter - 'a' + 'A'));
      }
    }
    return both;
  }
}
