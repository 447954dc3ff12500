package dev.contextbridge.benchmarks.report;

import java.util.List;

/** A document in the making. */
public final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /** Adds a heading. */
  public Markdown heading(String heading) {
    return paragraph("## " + heading);
  }

  /** Adds a paragraph. */
  public Markdown paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
    return this;
  }

  /**
   * Adds a table.
   *
   * @param head the titles; the first column is to the left, all others to the right
   * @param rows as many cells each
   */
  public Markdown table(List<String> head, List<List<String>> rows) {
    row(head);
    text.append("| --- |").append(" ---: |".repeat(head.size() - 1)).append('\n');
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  /** Adds a table if it has rows. */
  public Markdown tableUnlessEmpty(List<String> head, List<List<String>> rows) {
    return rows.isEmpty() ? this : table(head, rows);
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
