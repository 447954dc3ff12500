package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.benchmarks.BenchApiBridge;
import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.RowsApiBridge;
import dev.contextbridge.benchmarks.RowsData;
import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Work;

/** Generated code of this project. */
public final class ContextBridgeWay implements Way {
  private final BenchData data = new BenchData();
  private final ContextBridge bridge = ContextBridge.create();
  private boolean hasRows;

  /** Exposes the API in a fresh world. */
  public ContextBridgeWay() {
    bridge.exposeInMainWorld(BenchApiBridge.of(data));
    bridge.mainWorld().evaluate(Scripts.workloadsAfter("direct.js"));
  }

  @Override
  public double run(Work work, int count) {
    if (work.isOfRows() && !hasRows) {
      hasRows = true;
      bridge.exposeInMainWorld(RowsApiBridge.of(new RowsData()));
      bridge.mainWorld().evaluate(Scripts.rowsAfter("rows-direct.js"));
    }
    return work.goesOn() ? data.runToEnd(work.function(), count) : data.run(work.function(), count);
  }

  @Override
  public void close() {
    bridge.close();
  }
}
