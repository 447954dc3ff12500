package dev.contextbridge.benchmarks;

/**
 * One way for a script to reach {@link BenchData}, with a script of its own that does the work of
 * each {@link Work}.
 */
public interface Way extends AutoCloseable {
  /**
   * Runs a workload.
   *
   * @param work what
   * @param count how many calls, elements or rounds
   * @return a sum over everything that crossed, the same in every way
   */
  double run(Work work, int count);

  @Override
  void close();
}
