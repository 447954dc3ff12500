package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.List;

/** Shows where two texts differ. */
final class LineDifference {
  private static final int SHOWN = 5;

  private LineDifference() {}

  /**
   * The lines between those that both texts start and end with.
   *
   * @param was a text
   * @param is another one
   * @return a few lines of each, with the number of the first
   */
  static String between(String was, String is) {
    List<String> old = lines(was);
    List<String> now = lines(is);
    int start = 0;
    int shorter = Math.min(old.size(), now.size());
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    List<String> text = new ArrayList<>();
    if (old.equals(now)) {
      text.add("      only the ends of the lines differ; the generated file has LF");
    } else {
      text.add("      from line " + (start + 1));
      show(text, "      - ", old.subList(start, old.size() - end));
      show(text, "      + ", now.subList(start, now.size() - end));
    }
    return String.join("\n", text);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static void show(List<String> text, String sign, List<String> lines) {
    lines.stream().limit(SHOWN).forEach(line -> text.add(sign + line));
    if (lines.size() > SHOWN) {
      text.add(sign + "(" + (lines.size() - SHOWN) + " more lines)");
    }
  }
}
