package dev.contextbridge.benchmarks.report;

import dev.contextbridge.benchmarks.Baseline;
import dev.contextbridge.benchmarks.Measure;
import dev.contextbridge.benchmarks.Ways;
import dev.contextbridge.benchmarks.worlds.WorldsWay;
import dev.contextbridge.benchmarks.worlds.WorldsWork;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What one mode's run measured: medians, as a late compilation spoils the mean. */
public final class Results {
  private static final double MEDIAN = 50;
  private static final double WIDE = 0.25;

  private final Map<String, Result<?>> byName = new HashMap<>();

  public Results(Collection<RunResult> runs) {
    for (RunResult run : runs) {
      String way = run.getParams().getParam("way");
      byName.put(
          name(run.getParams().getBenchmark(), way == null ? "" : way), run.getPrimaryResult());
    }
  }

  private static String name(String benchmark, String way) {
    return benchmark + " " + way;
  }

  /** Nanoseconds, unless it was not measured or failed. */
  public OptionalDouble nanos(Measure measure, Ways way) {
    return nanos(name(measure.benchmark(), way.name()));
  }

  /** Nanoseconds between two worlds, unless it was not measured or failed. */
  OptionalDouble nanos(WorldsWork work, WorldsWay way) {
    return nanos(name(work.benchmark(), way.name()));
  }

  /** Nanoseconds, unless it was not measured. */
  public OptionalDouble nanos(Baseline baseline) {
    return nanos(name(baseline.benchmark(), ""));
  }

  /** Whether the iterations lie further apart than a quarter of their median. */
  public boolean uncertain(Measure measure, Ways way) {
    return uncertain(name(measure.benchmark(), way.name()));
  }

  /** The same between two worlds. */
  boolean uncertain(WorldsWork work, WorldsWay way) {
    return uncertain(name(work.benchmark(), way.name()));
  }

  private boolean uncertain(String name) {
    Result<?> result = byName.get(name);
    if (result == null) {
      return false;
    }
    Statistics all = result.getStatistics();
    return all.getMax() - all.getMin() > WIDE * all.getPercentile(MEDIAN);
  }

  /** Whether anything of a row was measured. */
  public boolean has(Measure measure) {
    return has(measure.benchmark());
  }

  /** The same between two worlds. */
  boolean has(WorldsWork work) {
    return has(work.benchmark());
  }

  private boolean has(String benchmark) {
    return byName.keySet().stream().anyMatch(n -> n.startsWith(benchmark + " "));
  }

  private OptionalDouble nanos(String name) {
    Result<?> result = byName.get(name);
    return result == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(result.getStatistics().getPercentile(MEDIAN));
  }
}
