package dev.contextbridge.benchmarks.report;

import dev.contextbridge.benchmarks.Baseline;
import dev.contextbridge.benchmarks.Measure;
import dev.contextbridge.benchmarks.Ways;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tables of one mode. */
public final class ModeReport {
  private static final Ways OURS = Ways.CONTEXTBRIDGE;
  private static final String NOTHING = "–";

  private final Results results;
  private final List<Ways> ways;

  private ModeReport(Results results, Collection<Ways> ways) {
    this.results = results;
    this.ways = ways.stream().filter(Ways::available).toList();
  }

  /**
   * Adds the table of all times and the tables of ratios.
   *
   * @param mode interpreted or compiled
   * @param engine what the engine says of itself
   */
  public static void add(
      Markdown report, String mode, String engine, Results results, Collection<Ways> ways) {
    ModeReport tables = new ModeReport(results, ways);
    report.heading("GraalJS " + mode);
    report.paragraph(engine + ".");
    report.paragraph(
        "Time per call, per list or per array, the median of the iterations. In brackets: how many"
            + " times as long as "
            + OURS.label()
            + ". A question mark: they lie further apart than a quarter of it.");
    report.tableUnlessEmpty(tables.head(), tables.rows());
    WorldsReport.add(report, results);
    Ratios ratios = new Ratios(results);
    report.tableUnlessEmpty(List.of("Ratio", mode), ratios.rows());
    List<String> engines = new ArrayList<>(List.of("Time / " + OURS.label()));
    Ratios.OTHER_ENGINES.forEach(way -> engines.add(way.label()));
    report.tableUnlessEmpty(engines, ratios.otherEngines());
  }

  private List<String> head() {
    List<String> head = new ArrayList<>(List.of("Workload"));
    ways.forEach(way -> head.add(way.label()));
    head.add("clone() in Java");
    return head;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (results.has(measure)) {
        List<String> row = new ArrayList<>(List.of(measure.label()));
        ways.forEach(way -> row.add(cell(measure, way)));
        row.add(baselineCell(measure));
        rows.add(row);
      }
    }
    return rows;
  }

  private String baselineCell(Measure measure) {
    return Stream.of(Baseline.values())
        .filter(baseline -> measure.name().startsWith(baseline.rows()))
        .flatMapToDouble(baseline -> results.nanos(baseline).stream())
        .mapToObj(nanos -> Amounts.time(nanos) + inBrackets(nanos, measure))
        .findFirst()
        .orElse("");
  }

  private String cell(Measure measure, Ways way) {
    OptionalDouble nanos = results.nanos(measure, way);
    if (nanos.isEmpty()) {
      return way.supports(measure.work()) ? "failed" : NOTHING;
    }
    String time = Amounts.time(nanos.getAsDouble());
    String cell = way == OURS ? time : time + inBrackets(nanos.getAsDouble(), measure);
    return results.uncertain(measure, way) ? cell + " ?" : cell;
  }

  private String inBrackets(double nanos, Measure measure) {
    OptionalDouble ours = results.nanos(measure, OURS);
    return ours.isPresent() ? " (" + Amounts.ratio(nanos / ours.getAsDouble()) + ")" : "";
  }
}
