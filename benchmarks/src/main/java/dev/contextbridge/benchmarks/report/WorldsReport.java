package dev.contextbridge.benchmarks.report;

import dev.contextbridge.benchmarks.worlds.WorldsWay;
import dev.contextbridge.benchmarks.worlds.WorldsWork;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The table of what crosses between two worlds. */
final class WorldsReport {
  private static final WorldsWay OURS = WorldsWay.CONTEXTBRIDGE;

  private WorldsReport() {}

  static void add(Markdown report, Results results) {
    List<List<String>> rows = new ArrayList<>();
    for (WorldsWork work : WorldsWork.values()) {
      if (results.has(work)) {
        List<String> row = new ArrayList<>(List.of(work.label()));
        for (WorldsWay way : WorldsWay.values()) {
          row.add(cell(results, work, way));
        }
        rows.add(row);
      }
    }
    List<String> head = new ArrayList<>(List.of("Between two worlds"));
    for (WorldsWay way : WorldsWay.values()) {
      head.add(way.label());
    }
    report.tableUnlessEmpty(head, rows);
  }

  private static String cell(Results results, WorldsWork work, WorldsWay way) {
    OptionalDouble nanos = results.nanos(work, way);
    OptionalDouble ours = results.nanos(work, OURS);
    if (nanos.isEmpty()) {
      return "failed";
    }
    String time = Amounts.time(nanos.getAsDouble());
    String cell =
        way == OURS || ours.isEmpty()
            ? time
            : time + " (" + Amounts.ratio(nanos.getAsDouble() / ours.getAsDouble()) + ")";
    return results.uncertain(work, way) ? cell + " ?" : cell;
  }
}
