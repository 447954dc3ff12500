package dev.contextbridge.examples.notes;

/** Cuts one line of text out of a note. */
final class Snippet {

  private static final int BEFORE = 30;
  private static final int AFTER = 70;

  private Snippet() {}

  static String around(String text, int position) {
    int start = betweenCharacters(text, Math.max(position - BEFORE, 0));
    int end = betweenCharacters(text, Math.min(position + AFTER, text.length()));
    String line = text.substring(start, end).strip().replaceAll("\\s+", " ");
    return (start > 0 ? "…" : "") + line + (end < text.length() ? "…" : "");
  }

  /** Not into the middle of an emoji or of another character that takes two chars. */
  private static int betweenCharacters(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index - 1 : index;
  }
}
