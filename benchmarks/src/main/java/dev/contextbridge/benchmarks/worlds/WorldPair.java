package dev.contextbridge.benchmarks.worlds;

/** Two worlds, one of which calls the other. */
public interface WorldPair extends AutoCloseable {
  /**
   * Runs a workload.
   *
   * @param work what
   * @return a sum over everything that crossed, the same in every way
   */
  double run(WorldsWork work);

  @Override
  void close();
}
