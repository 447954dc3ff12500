package dev.contextbridge.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Numbers as people read them: three digits at most. */
public final class Amounts {
  private static final int STEP = 1000;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private Amounts() {}

  /** A time with a unit of its size. */
  public static String time(double nanos) {
    return scaled(nanos, List.of("ns", "µs", "ms", "s"));
  }

  /** An amount of memory. */
  public static String bytes(double bytes) {
    return scaled(bytes, List.of("B", "kB", "MB", "GB"));
  }

  /** A factor. */
  public static String ratio(double factor) {
    return "×" + digits(factor);
  }

  private static String scaled(double amount, List<String> units) {
    double rest = amount;
    int unit = 0;
    while (Math.abs(rest) >= STEP && unit < units.size() - 1) {
      rest /= STEP;
      unit++;
    }
    return digits(rest) + " " + units.get(unit);
  }

  private static String digits(double number) {
    double size = Math.abs(number);
    String format = size >= HUNDRED ? "%,.0f" : size >= TEN ? "%.0f" : size >= 1 ? "%.1f" : "%.2g";
    return size == 0 ? "0" : String.format(Locale.ROOT, format, number);
  }
}
