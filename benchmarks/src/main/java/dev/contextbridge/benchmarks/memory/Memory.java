package dev.contextbridge.benchmarks.memory;

import dev.contextbridge.benchmarks.Ways;
import dev.contextbridge.benchmarks.report.Amounts;
import dev.contextbridge.benchmarks.report.Markdown;
import dev.contextbridge.benchmarks.run.Jvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Heap per world, for the ways whose worlds are on the Java heap. */
public final class Memory {
  private static final List<Ways> ON_HEAP =
      List.of(Ways.CONTEXTBRIDGE, Ways.LIVE, Ways.PROXY, Ways.JSON, Ways.PURE_SCRIPT);

  /** A whole collection on demand, soft references included, and no large buffers for threads. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:SoftRefLRUPolicyMSPerMB=0",
          "-XX:MinTLABSize=4k",
          "-XX:TLABSize=4k",
          "-XX:-ResizeTLAB");

  private static final int WORLDS = 100;
  private static final int FEW_WORLDS = 10;

  private Memory() {}

  /** Measures each way in a JVM of its own. */
  public static void add(Markdown report, Jvm jvm, Set<Ways> ways, boolean quick)
      throws IOException, InterruptedException {
    int worlds = quick ? FEW_WORLDS : WORLDS;
    List<List<String>> rows = new ArrayList<>();
    for (Ways way : ON_HEAP) {
      if (ways.contains(way)) {
        rows.add(List.of("World, " + way.label(), probe(jvm, way.name(), worlds)));
      }
    }
    if (ways.contains(Ways.CONTEXTBRIDGE)) {
      rows.add(
          List.of(
              "Exposure of 14 functions in a world, " + Ways.CONTEXTBRIDGE.label(),
              probe(jvm, "", worlds)));
    }
    if (!rows.isEmpty()) {
      report.heading("Memory");
      report.paragraph(
          "Java heap after a full collection, the mean of "
              + worlds
              + ", called once each; GraalJS "
              + jvm.name()
              + ". A world has the workloads' script in it.");
      report.table(List.of("What", "Heap"), rows);
    }
  }

  private static String probe(Jvm jvm, String what, int count)
      throws IOException, InterruptedException {
    List<String> lines =
        jvm.run(MemoryProbe.class, OPTIONS, List.of(what, Integer.toString(count)));
    return Amounts.bytes(Double.parseDouble(lines.get(0)));
  }
}
