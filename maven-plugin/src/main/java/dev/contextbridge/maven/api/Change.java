package dev.contextbridge.maven.api;

import java.util.List;

/**
 * One difference between two APIs.
 *
 * @param place where it is: key, method, parameter and the path in its value
 * @param text what is different
 * @param breaking whether scripts that were written before may fail or no longer compile
 * @param widening whether scripts reach more than before
 * @param others further places of the same type
 */
record Change(String place, String text, boolean breaking, boolean widening, List<String> others) {
  private static final int NAMED = 3;

  /**
   * The change in a sentence.
   *
   * @return one line
   */
  String line() {
    String line = place + " " + text;
    if (others.isEmpty()) {
      return line;
    }
    String also = String.join("; ", others.subList(0, Math.min(NAMED, others.size())));
    int more = others.size() - NAMED;
    return line + " (also " + also + (more > 0 ? "; " + more + " more" : "") + ")";
  }
}
