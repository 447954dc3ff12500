package dev.contextbridge.benchmarks.jmh;

import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Ways;
import dev.contextbridge.benchmarks.Work;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A fresh world, from nothing to the first result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter.
public class WorldBenchmark {
  @Param public Ways way;

  /** Opens the way, calls once and closes it. */
  @Benchmark
  public double freshWorld() {
    try (Way fresh = way.open()) {
      return fresh.run(Work.CALL, 1);
    }
  }
}
