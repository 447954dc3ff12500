package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a comparison finds. */
final class Changes {
  private final List<Change> found = new ArrayList<>();

  void breaking(Spot spot, String text) {
    add(spot, text, true, false);
  }

  void compatible(Spot spot, String text) {
    add(spot, text, false, false);
  }

  void widening(Spot spot, String text) {
    add(spot, text, false, true);
  }

  void add(Spot spot, String text, boolean breaking, boolean widening) {
    found.add(new Change(spot.text(), text, breaking, widening, spot.others()));
  }

  /** How much was found so far. */
  int size() {
    return found.size();
  }

  /**
   * What was found.
   *
   * @return the changes by their places
   */
  List<Change> sorted() {
    return found.stream()
        .sorted(Comparator.comparing(Change::place).thenComparing(Change::text))
        .distinct()
        .toList();
  }
}
