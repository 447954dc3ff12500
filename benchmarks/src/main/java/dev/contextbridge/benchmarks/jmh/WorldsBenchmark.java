package dev.contextbridge.benchmarks.jmh;

import dev.contextbridge.benchmarks.worlds.WorldPair;
import dev.contextbridge.benchmarks.worlds.WorldsWay;
import dev.contextbridge.benchmarks.worlds.WorldsWork;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What crosses between two open worlds. The loops are in the script. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter and calls the set-up.
public class WorldsBenchmark {
  @Param public WorldsWay way;

  private WorldPair pair;

  @Setup
  public void open() {
    pair = way.open();
  }

  @TearDown
  public void close() {
    pair.close();
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.CALLS)
  public double call() {
    return pair.run(WorldsWork.CALL);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.CALLS)
  public double callTwo() {
    return pair.run(WorldsWork.CALL_TWO);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.CALLS)
  public double object() {
    return pair.run(WorldsWork.OBJECT);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.LISTS)
  public double orders100() {
    return pair.run(WorldsWork.ORDERS_100);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.LISTS)
  public double objects100() {
    return pair.run(WorldsWork.OBJECTS_100);
  }

  @Benchmark
  public double objects10000() {
    return pair.run(WorldsWork.OBJECTS_10000);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.LISTS)
  public double strings() {
    return pair.run(WorldsWork.STRINGS);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.LISTS)
  public double numbers() {
    return pair.run(WorldsWork.NUMBERS);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.LISTS)
  public double sparse100() {
    return pair.run(WorldsWork.SPARSE_100);
  }

  @Benchmark
  @OperationsPerInvocation(WorldsWork.LISTS)
  public double configuration() {
    return pair.run(WorldsWork.CONFIGURATION);
  }

  @Benchmark
  public double bytes() {
    return pair.run(WorldsWork.BYTES);
  }
}
