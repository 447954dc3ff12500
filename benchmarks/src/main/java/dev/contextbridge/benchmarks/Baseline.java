package dev.contextbridge.benchmarks;

import dev.contextbridge.benchmarks.jmh.ArrayCopyBenchmark;

/** What Java alone needs for the same amount of data. */
public enum Baseline {
  COPY_BYTES("copyBytes", "BYTES_", "clone of a byte array of 1 MiB"),
  COPY_DOUBLES("copyDoubles", "DOUBLES_", "clone of 100,000 doubles");

  private final String method;
  private final String rows;
  private final String label;

  Baseline(String method, String rows, String label) {
    this.method = method;
    this.rows = rows;
    this.label = label;
  }

  /** The benchmark's full name in JMH. */
  public String benchmark() {
    return ArrayCopyBenchmark.class.getName() + "." + method;
  }

  /** How the names of the {@link Measure measures} begin that it is the floor of. */
  public String rows() {
    return rows;
  }

  /** What the report calls it. */
  public String label() {
    return label;
  }
}
