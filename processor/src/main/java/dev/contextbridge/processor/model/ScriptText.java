package dev.contextbridge.processor.model;

import java.util.Locale;
import java.util.Set;

/** Text as JavaScript and TypeScript write it: literals, and names that they do not reserve. */
public final class ScriptText {
  private static final Set<String> RESERVED =
      Set.of(
          "arguments",
          "await",
          "debugger",
          "delete",
          "eval",
          "export",
          "function",
          "in",
          "let",
          "this",
          "typeof",
          "undefined",
          "var",
          "with",
          "yield");

  private ScriptText() {}

  /**
   * A string literal in single quotes.
   *
   * @param text any text, also one that is no valid Unicode
   * @return the literal
   */
  public static String literal(String text) {
    return quoted(text, '\'');
  }

  /**
   * A string literal in double quotes, as declarations have them.
   *
   * @param text any text, also one that is no valid Unicode
   * @return the literal
   */
  public static String typeLiteral(String text) {
    return quoted(text, '"');
  }

  private static String quoted(String text, char quote) {
    StringBuilder literal = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            point -> {
              if (point == quote || point == '\\') {
                literal.append('\\').append((char) point);
              } else if (isPlain(point)) {
                literal.appendCodePoint(point);
              } else {
                literal.append(String.format(Locale.ROOT, "\\u%04x", point));
              }
            });
    return literal.append(quote).toString();
  }

  /** Not a control, a line separator or half of a surrogate pair. */
  private static boolean isPlain(int point) {
    return !Character.isISOControl(point)
        && point != 0x2028
        && point != 0x2029
        && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /**
   * Whether a variable cannot have a name, although Java allows it.
   *
   * @param name an identifier of Java
   * @return true for a word that JavaScript reserves
   */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }
}
