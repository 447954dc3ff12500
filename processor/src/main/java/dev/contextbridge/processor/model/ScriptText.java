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

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

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
   * Whether a name can stand behind a dot.
   *
   * @param name any text
   * @return true for an identifier of JavaScript, reserved words among them
   */
  public static boolean isIdentifier(String name) {
    return !name.isEmpty() && identifier(name).equals(name);
  }

  /**
   * A name of Java as JavaScript can spell it.
   *
   * @param name an identifier of Java
   * @return the same with {@code _} for each character that only Java allows
   */
  public static String identifier(String name) {
    StringBuilder identifier = new StringBuilder();
    name.codePoints()
        .map(point -> isAllowed(point, identifier.isEmpty()) ? point : '_')
        .forEach(identifier::appendCodePoint);
    return identifier.toString();
  }

  private static boolean isAllowed(int point, boolean first) {
    if (point == '$' || point == '_') {
      return true;
    }
    if (first) {
      return Character.isUnicodeIdentifierStart(point);
    }
    return Character.isIdentifierIgnorable(point)
        ? point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER
        : Character.isUnicodeIdentifierPart(point);
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
