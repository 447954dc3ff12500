package dev.contextbridge.benchmarks.jmh;

import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Ways;
import dev.contextbridge.benchmarks.Work;
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

/** The workloads of single rows of the type table in an open world. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter and calls the set-up.
public class RowsBenchmark {
  private static final int COUNT = 1000;

  @Param public Ways way;

  private Way open;

  /** Opens the way on the thread that measures, as some of them are bound to it. */
  @Setup
  public void open() {
    open = way.open();
  }

  @TearDown
  public void close() {
    open.close();
  }

  @Benchmark
  public double eventsToScript() {
    return open.run(Work.EVENTS_TO_SCRIPT, COUNT);
  }

  @Benchmark
  public double eventsToJava() {
    return open.run(Work.EVENTS_TO_JAVA, COUNT);
  }

  @Benchmark
  public double paymentsToScript() {
    return open.run(Work.PAYMENTS_TO_SCRIPT, COUNT);
  }

  @Benchmark
  public double paymentsToJava() {
    return open.run(Work.PAYMENTS_TO_JAVA, COUNT);
  }

  @Benchmark
  public double setToScript() {
    return open.run(Work.SET_TO_SCRIPT, COUNT);
  }

  @Benchmark
  public double setToJava() {
    return open.run(Work.SET_TO_JAVA, COUNT);
  }

  @Benchmark
  public double mapToScript() {
    return open.run(Work.MAP_TO_SCRIPT, COUNT);
  }

  @Benchmark
  public double mapToJava() {
    return open.run(Work.MAP_TO_JAVA, COUNT);
  }

  @Benchmark
  public double stream() {
    return open.run(Work.STREAM, COUNT);
  }

  @Benchmark
  public double publisher() {
    return open.run(Work.PUBLISHER, COUNT);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double implementation() {
    return open.run(Work.IMPLEMENTATION, COUNT);
  }

  @Benchmark
  public double treeToScript() {
    return open.run(Work.TREE_TO_SCRIPT, COUNT);
  }

  @Benchmark
  public double treeToJava() {
    return open.run(Work.TREE_TO_JAVA, COUNT);
  }
}
