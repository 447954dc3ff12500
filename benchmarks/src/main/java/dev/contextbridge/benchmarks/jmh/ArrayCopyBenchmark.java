package dev.contextbridge.benchmarks.jmh;

import dev.contextbridge.benchmarks.BenchData;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Java's own copy of an array: the floor for bytes and doubles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArrayCopyBenchmark {
  private final byte[] bytes = new BenchData().bytes();
  private final double[] doubles = new BenchData().doubles();

  @Benchmark
  public byte[] copyBytes() {
    return bytes.clone();
  }

  @Benchmark
  public double[] copyDoubles() {
    return doubles.clone();
  }
}
