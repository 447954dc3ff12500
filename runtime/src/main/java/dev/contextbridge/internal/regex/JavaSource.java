package dev.contextbridge.internal.regex;

import java.util.regex.Pattern;

/**
 * The text of a pattern without its quotations and the flags at its start.
 *
 * @param text what is left
 * @param flags all flags of {@link Pattern}
 */
record JavaSource(String text, int flags) {
  private static final String LETTERS = "ims";
  private static final int[] FLAGS = {Pattern.CASE_INSENSITIVE, Pattern.MULTILINE, Pattern.DOTALL};

  static JavaSource of(Pattern pattern) {
    String text = pattern.pattern();
    int flags = pattern.flags();
    if ((flags & Pattern.LITERAL) != 0) {
      return new JavaSource(escaped(text), flags);
    }
    int end = endOfFlags(text);
    for (int i = 2; i < end - 1; i++) {
      flags |= FLAGS[LETTERS.indexOf(text.charAt(i))];
    }
    return new JavaSource(unquoted(text.substring(end)), flags);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Where a group such as {@code (?is)} ends with which the text begins; 0 for none. */
  private static int endOfFlags(String text) {
    int end = 2;
    while (end < text.length() && LETTERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.startsWith("(?") && text.startsWith(")", end) ? end + 1 : 0;
  }

  /** What stands between \Q and \E stands for itself. */
  private static String unquoted(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (text.startsWith("\\Q", i)) {
        int end = text.indexOf("\\E", i + 2);
        plain.append(escaped(text.substring(i + 2, end < 0 ? text.length() : end)));
        i = end < 0 ? text.length() : end + 2;
      } else {
        int next = i + (text.charAt(i) == '\\' ? 2 : 1);
        plain.append(text, i, Math.min(next, text.length()));
        i = next;
      }
    }
    return plain.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean plain = each > 0x7F || Character.isLetterOrDigit(each);
      escaped.append(plain ? "" : "\\").append(each);
    }
    return escaped.toString();
  }
}
