package dev.contextbridge.benchmarks.report;

import dev.contextbridge.benchmarks.Baseline;
import dev.contextbridge.benchmarks.Measure;
import dev.contextbridge.benchmarks.Ways;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The ratios by which this project judges itself. */
final class Ratios {
  private static final Ways OURS = Ways.CONTEXTBRIDGE;

  /** Not on GraalJS. */
  static final List<Ways> OTHER_ENGINES = List.of(Ways.JAVET, Ways.JAVET_JSON, Ways.QUICKJS4J);

  private static final Set<Measure> LISTS =
      EnumSet.range(Measure.ITEMS_TO_SCRIPT_100, Measure.ORDERS_TO_JAVA_100);

  private final Results results;
  private final List<List<String>> rows = new ArrayList<>();

  Ratios(Results results) {
    this.results = results;
  }

  List<List<String>> rows() {
    rows.clear();
    ways(OURS, Ways.PURE_SCRIPT, EnumSet.of(Measure.CALL));
    ways(OURS, Ways.LIVE, EnumSet.of(Measure.CALL));
    ways(Ways.PROXY, OURS, EnumSet.of(Measure.CALL));
    ways(Ways.JSON, OURS, LISTS);
    ways(OURS, Ways.UNHARDENED, EnumSet.allOf(Measure.class));
    measures(Measure.ITEMS_TO_SCRIPT_10000, Measure.ITEMS_TO_SCRIPT_100);
    measures(Measure.ITEMS_TO_JAVA_10000, Measure.ITEMS_TO_JAVA_100);
    for (Baseline baseline : Baseline.values()) {
      for (Measure measure : Measure.values()) {
        if (measure.name().startsWith(baseline.rows())) {
          add(
              OURS.label() + " / " + baseline.label() + ": " + measure.label(),
              results.nanos(measure, OURS),
              results.nanos(baseline));
        }
      }
    }
    return List.copyOf(rows);
  }

  /** How the other engines compare: a row per workload, a column per engine. */
  List<List<String>> otherEngines() {
    List<List<String>> grid = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<String> cells =
          OTHER_ENGINES.stream()
              .map(way -> cell(results.nanos(measure, way), results.nanos(measure, OURS)))
              .toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        List<String> row = new ArrayList<>(List.of(measure.label()));
        row.addAll(cells);
        grid.add(row);
      }
    }
    return grid;
  }

  private static String cell(OptionalDouble upper, OptionalDouble lower) {
    return upper.isPresent() && lower.isPresent()
        ? Amounts.ratio(upper.getAsDouble() / lower.getAsDouble())
        : "";
  }

  private void ways(Ways upper, Ways lower, Set<Measure> measures) {
    for (Measure measure : measures) {
      add(
          upper.label() + " / " + lower.label() + ": " + measure.label(),
          results.nanos(measure, upper),
          results.nanos(measure, lower));
    }
  }

  private void measures(Measure upper, Measure lower) {
    add(
        OURS.label() + ": " + upper.label() + " / " + lower.label(),
        results.nanos(upper, OURS),
        results.nanos(lower, OURS));
  }

  private void add(String label, OptionalDouble upper, OptionalDouble lower) {
    String ratio = cell(upper, lower);
    if (!ratio.isEmpty()) {
      rows.add(List.of(label, ratio));
    }
  }
}
