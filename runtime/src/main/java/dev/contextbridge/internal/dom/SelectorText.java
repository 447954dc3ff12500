package dev.contextbridge.internal.dom;

import org.jsoup.nodes.Element;

/**
 * A script's selector before jsoup gets it. What jsoup has beyond CSS must not be a way to keep the
 * host busy: regular expressions are refused, and so is {@code :has} inside of {@code :has}, which
 * CSS does not allow either.
 */
final class SelectorText {
  private static final int MAX_LENGTH = 10_000;

  /** Unless it was told otherwise, jsoup takes the value of {@code ~=} for a regular expression. */
  private static final boolean HAS_REGEXES = new Element("p").attr("title", "ab").is("[title~=a]");

  private static final String SPACE = "[ \t\n\f\r]";

  private final String text;
  private final StringBuilder checked = new StringBuilder();
  private int at;
  private int depth;
  private int hasDepth = -1;

  SelectorText(String text) {
    this.text = text;
  }

  /** The selector for jsoup. */
  String checked() {
    if (text.length() > MAX_LENGTH) {
      throw DomErrors.syntax("a selector has at most " + MAX_LENGTH + " characters");
    }
    boolean begins = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (begins && depth == 0 && (c == '>' || c == '+' || c == '~')) {
        throw invalid();
      }
      begins = (begins && Names.isSpace(c)) || c == ',';
      step(c);
    }
    return checked.toString();
  }

  private RuntimeException invalid() {
    return DomErrors.syntax("'" + text + "' is not a valid selector");
  }

  private void step(char c) {
    if (c == '\\') {
      take(Math.min(at + 2, text.length()));
    } else if (c == '"' || c == '\'') {
      take(endOfQuote(at));
    } else if (c == '[') {
      brackets();
    } else if (c == ':') {
      pseudo();
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      hasDepth = depth < hasDepth ? -1 : hasDepth;
      take(at + 1);
    }
  }

  private void take(int end) {
    checked.append(text, at, end);
    at = end;
  }

  private int endOfQuote(int start) {
    char quote = text.charAt(start);
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      throw invalid();
    }
    return end + 1;
  }

  private void pseudo() {
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String name = Names.lower(text.substring(at + 1, end));
    if (name.startsWith("matches")) {
      throw DomErrors.syntax("':" + name + "' takes a regular expression, which is left out");
    }
    if (name.equals("has")) {
      if (hasDepth >= 0) {
        throw DomErrors.syntax("':has' cannot be inside of ':has'");
      }
      hasDepth = depth + 1;
    }
    take(end);
  }

  private void brackets() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != ']') {
      char c = text.charAt(end);
      end = c == '"' || c == '\'' ? endOfQuote(end) : end + (c == '\\' ? 2 : 1);
    }
    if (end >= text.length()) {
      throw invalid();
    }
    int operator = text.indexOf("~=", at);
    if (HAS_REGEXES && operator >= 0 && operator < end && isBare(at + 1, operator)) {
      word(operator, end);
    } else {
      take(end + 1);
    }
  }

  /** Whether the operator is not inside of a value. */
  private boolean isBare(int start, int end) {
    return text.substring(start, end).chars().noneMatch(c -> "=\"'\\".indexOf(c) >= 0);
  }

  /** Says in a regular expression of ours what CSS means by a word. */
  private void word(int operator, int end) {
    String value = text.substring(operator + 2, end).strip();
    if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1, value.length() - 1);
    }
    if (value.isEmpty() || !value.chars().allMatch(SelectorText::isWord)) {
      throw DomErrors.syntax("'" + value + "' must be a word of letters, digits, '-' and '_'");
    }
    take(operator + 2);
    checked.append("(^|%s)%s($|%s)]".formatted(SPACE, value, SPACE));
    at = end + 1;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
