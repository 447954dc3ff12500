package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Work;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;

/**
 * A plain GraalJS context, without a sandbox policy. All of them share one engine, as the worlds of
 * this project do; so they share their host access too.
 */
abstract class GraalWay implements Way {
  private static final HostAccess ACCESS =
      HostAccess.newBuilder(HostAccess.EXPLICIT)
          .allowListAccess(true)
          .allowIterableAccess(true)
          .allowArrayAccess(true)
          .allowBufferAccess(true)
          .build();
  private static final Engine ENGINE =
      Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private final BenchData data;
  private final Limits limits;
  private boolean hasRows;
  private final Context context =
      Context.newBuilder("js").engine(ENGINE).allowHostAccess(ACCESS).build();

  /**
   * Runs the script.
   *
   * @param data to which the script hands its workloads
   * @param bench what the script calls
   * @param parts of the script before the workloads
   */
  GraalWay(BenchData data, Limits limits, Object bench, String... parts) {
    this.data = data;
    this.limits = limits;
    context.getBindings("js").putMember("bench", bench);
    context.eval("js", Scripts.workloadsAfter(parts));
  }

  /**
   * Runs the script of the workloads that call {@link dev.contextbridge.benchmarks.RowsApi}, when
   * the first of them is wanted: the others are measured without it.
   */
  void openRows() {
    throw new UnsupportedOperationException("rows");
  }

  /** Runs that script. */
  final void openRows(Object rows, String... parts) {
    context.getBindings("js").putMember("rows", rows);
    context.eval("js", Scripts.rowsAfter(parts));
  }

  @Override
  public final double run(Work work, int count) {
    limits.check(work);
    if (work.isOfRows() && !hasRows) {
      hasRows = true;
      openRows();
    }
    return work.goesOn() ? data.runToEnd(work.function(), count) : data.run(work.function(), count);
  }

  @Override
  public final void close() {
    context.close();
  }
}
