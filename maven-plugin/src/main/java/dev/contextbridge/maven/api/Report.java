package dev.contextbridge.maven.api;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;

/**
 * What a comparison found, in words.
 *
 * @param changes the changes in their order
 */
record Report(List<Change> changes) {
  boolean isBreaking() {
    return changes.stream().anyMatch(Change::breaking);
  }

  boolean isWidening() {
    return changes.stream().anyMatch(Change::widening);
  }

  /**
   * The changes, sorted by what they mean.
   *
   * @return lines; one that breaks and widens is in both lists
   */
  String text() {
    StringJoiner text = new StringJoiner("\n");
    add(text, "Breaking, scripts written before may fail or no longer compile", Change::breaking);
    add(text, "Compatible", change -> !change.breaking() && !change.widening());
    add(text, "Widening, scripts reach more than before", Change::widening);
    return text.toString();
  }

  private void add(StringJoiner text, String title, Predicate<Change> belongs) {
    List<Change> these = changes.stream().filter(belongs).toList();
    if (!these.isEmpty()) {
      text.add("%s (%s):".formatted(title, these.size()));
      these.forEach(change -> text.add("  - " + change.line()));
    }
  }
}
