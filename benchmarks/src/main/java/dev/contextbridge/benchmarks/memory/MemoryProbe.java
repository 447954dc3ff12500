package dev.contextbridge.benchmarks.memory;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.benchmarks.BenchApiBridge;
import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Ways;
import dev.contextbridge.benchmarks.Work;
import java.util.ArrayList;
import java.util.List;

/** Prints how many bytes of heap a world and an exposure hold. Runs in a JVM of its own. */
public final class MemoryProbe {
  /** The same text for all: a script of its own for each would be in the reading too. */
  private static final String CALL_NEXT =
      "globalThis.n = (globalThis.n ?? -1) + 1; globalThis['bench' + globalThis.n].add(1, 2)";

  private static final int WARM_UP = 20;
  private static final int FEWEST_COLLECTIONS = 5;
  private static final int MOST_COLLECTIONS = 20;
  private static final int NOISE = 10_000;

  private MemoryProbe() {}

  /**
   * Prints one number.
   *
   * @param args the way whose worlds to open, or nothing for exposures in one world of ours, and
   *     how many
   */
  public static void main(String[] args) throws InterruptedException {
    int count = Integer.parseInt(args[1]);
    System.out.println(
        args[0].isEmpty() ? bytesPerExposure(count) : bytesPerWorld(Ways.valueOf(args[0]), count));
  }

  private static long bytesPerWorld(Ways way, int count) throws InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      openAndCall(way).close();
    }
    List<Way> open = new ArrayList<>();
    // Some stay open throughout, so that what all share is in both readings.
    for (int i = 0; i < WARM_UP; i++) {
      open.add(openAndCall(way));
    }
    long before = used();
    for (int i = 0; i < count; i++) {
      open.add(openAndCall(way));
    }
    long after = used();
    open.forEach(Way::close);
    return (after - before) / count;
  }

  private static Way openAndCall(Ways way) {
    Way open = way.open();
    open.run(Work.CALL, 1);
    return open;
  }

  private static long bytesPerExposure(int count) throws InterruptedException {
    BenchData data = new BenchData();
    try (ContextBridge bridge = ContextBridge.create()) {
      expose(bridge, 0, WARM_UP, data);
      long before = used();
      expose(bridge, WARM_UP, WARM_UP + count, data);
      return (used() - before) / count;
    }
  }

  private static void expose(ContextBridge bridge, int from, int to, BenchData data) {
    for (int i = from; i < to; i++) {
      bridge.exposeInMainWorld("bench" + i, BenchApiBridge.of(data));
      bridge.mainWorld().evaluate(CALL_NEXT);
    }
  }

  /** Collects until a further collection frees nothing: what is closed goes in stages. */
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < MOST_COLLECTIONS; i++) {
      System.gc();
      long now = runtime.totalMemory() - runtime.freeMemory();
      if (i >= FEWEST_COLLECTIONS && now > used - NOISE) {
        return Math.min(now, used);
      }
      used = Math.min(now, used);
      Thread.sleep(50);
    }
    return used;
  }
}
