package dev.contextbridge.processor.emit;

/** Text as text blocks of Java. */
final class JavaText {
  /** Class files hold 65,535 bytes in one constant, and a character has at most three of them. */
  private static final int PART = 20_000;

  private static final String OPEN = "\"\"\"\n";
  private static final String CLOSE = "\"\"\"";

  private JavaText() {}

  /**
   * Arguments that are the parts of a text, whose lines end with line feeds. A line that fits in no
   * part goes on in the next one.
   */
  static String of(String text) {
    StringBuilder parts = new StringBuilder(OPEN);
    int size = 0;
    for (String line : text.lines().toList()) {
      int from = 0;
      do {
        int to = Math.min(from + PART - 1, line.length());
        size += to - from + 1;
        if (size > PART) {
          parts.append(CLOSE).append(", ").append(OPEN);
          size = to - from + 1;
        }
        escape(line.substring(from, to), parts);
        parts.append(to < line.length() ? "\\\n" : "\n");
        from = to;
      } while (from < line.length());
    }
    return parts.append(CLOSE).toString();
  }

  /** Anything but ASCII is escaped, since the compilation decides how its sources are encoded. */
  private static void escape(String line, StringBuilder to) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' || c == '"') {
        to.append('\\').append(c);
      } else if (c < 0x80) {
        to.append(c);
      } else {
        to.append(String.format("\\u%04x", (int) c));
      }
    }
  }
}
