package dev.contextbridge.benchmarks.jmh;

import dev.contextbridge.benchmarks.BenchData;
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

/** Every workload in an open world. The loops are in the script. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter and calls the set-up.
public class CrossingBenchmark {
  private static final int LOOP = 1000;
  private static final int PROMISES = 100;
  private static final int FEW = 100;
  private static final int MANY = 10_000;

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
  @OperationsPerInvocation(LOOP)
  public double call() {
    return open.run(Work.CALL, LOOP);
  }

  @Benchmark
  @OperationsPerInvocation(LOOP)
  public double record() {
    return open.run(Work.RECORD, LOOP);
  }

  @Benchmark
  public double itemsToScript100() {
    return open.run(Work.ITEMS_TO_SCRIPT, FEW);
  }

  @Benchmark
  public double itemsToScript10000() {
    return open.run(Work.ITEMS_TO_SCRIPT, MANY);
  }

  @Benchmark
  public double itemsToJava100() {
    return open.run(Work.ITEMS_TO_JAVA, FEW);
  }

  @Benchmark
  public double itemsToJava10000() {
    return open.run(Work.ITEMS_TO_JAVA, MANY);
  }

  @Benchmark
  public double ordersToScript100() {
    return open.run(Work.ORDERS_TO_SCRIPT, FEW);
  }

  @Benchmark
  public double ordersToJava100() {
    return open.run(Work.ORDERS_TO_JAVA, FEW);
  }

  @Benchmark
  public double bytesToScript() {
    return open.run(Work.BYTES_TO_SCRIPT, BenchData.BYTES);
  }

  @Benchmark
  public double bytesToJava() {
    return open.run(Work.BYTES_TO_JAVA, BenchData.BYTES);
  }

  @Benchmark
  public double doublesToScript() {
    return open.run(Work.DOUBLES_TO_SCRIPT, BenchData.DOUBLES);
  }

  @Benchmark
  public double doublesToJava() {
    return open.run(Work.DOUBLES_TO_JAVA, BenchData.DOUBLES);
  }

  @Benchmark
  @OperationsPerInvocation(LOOP)
  public double callback() {
    return open.run(Work.CALLBACK, LOOP);
  }

  @Benchmark
  @OperationsPerInvocation(PROMISES)
  public double promise() {
    return open.run(Work.PROMISE, PROMISES);
  }
}
