package dev.contextbridge.benchmarks.javac;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What one compilation took.
 *
 * @param wall milliseconds, in which other programs ran, too
 * @param busy milliseconds in which javac's thread had a processor
 */
record JavacTime(double wall, double busy) {
  /** Reads a line of {@link JavacProbe}'s. */
  static JavacTime parse(String line) {
    String[] parts = line.split(" ", 2);
    return new JavacTime(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  /** The one in the middle, by the time that the thread was busy. */
  static JavacTime median(List<JavacTime> times) {
    return times.stream()
        .sorted(Comparator.comparingDouble(JavacTime::busy))
        .toList()
        .get(times.size() / 2);
  }

  /** Seconds of the thread, and of the clock in parentheses. */
  String text() {
    return String.format(Locale.ROOT, "%.1f (%.1f)", busy / 1000, wall / 1000);
  }
}
