package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** What every script calls to hand over its workloads. Public because GraalJS calls it. */
public class Host {
  final BenchData data;

  Host(BenchData data) {
    this.data = data;
  }

  /** Hands over a workload. */
  @HostAccess.Export
  public final void ready(String name, Value workload) {
    data.ready(name, count -> workload.execute(count).asDouble());
  }

  /** Ends a workload that goes on after it has returned. */
  @HostAccess.Export
  public final void done(double sum) {
    data.done(sum);
  }
}
