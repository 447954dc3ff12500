package dev.contextbridge.benchmarks.report;

import dev.contextbridge.benchmarks.Baseline;
import dev.contextbridge.benchmarks.Measure;
import dev.contextbridge.benchmarks.Ways;
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

  /** Nanoseconds, unless it was not measured. */
  public OptionalDouble nanos(Baseline baseline) {
    return nanos(name(baseline.benchmark(), ""));
  }

  /** Whether the iterations lie further apart than a quarter of their median. */
  public boolean uncertain(Measure measure, Ways way) {
    Result<?> result = byName.get(name(measure.benchmark(), way.name()));
    if (result == null) {
      return false;
    }
    Statistics all = result.getStatistics();
    return all.getMax() - all.getMin() > WIDE * all.getPercentile(MEDIAN);
  }

  /** Whether anything of a row was measured. */
  public boolean has(Measure measure) {
    return byName.keySet().stream().anyMatch(n -> n.startsWith(measure.benchmark() + " "));
  }

  private OptionalDouble nanos(String name) {
    Result<?> result = byName.get(name);
    return result == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(result.getStatistics().getPercentile(MEDIAN));
  }
}
