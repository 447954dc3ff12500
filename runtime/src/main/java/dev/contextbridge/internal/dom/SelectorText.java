package dev.contextbridge.internal.dom;

import org.jsoup.nodes.Element;

/**
 * A script's selector before jsoup gets it. What jsoup has beyond CSS must not be a way to keep the
 * host busy: regular expressions are refused, and so is {@code :has} inside of {@code :has}, which
 * CSS does not allow either. What jsoup could read in another way than this class is refused too:
 * two backslashes, escapes in names of pseudo-classes, comments, and names of attributes that are
 * not plain.
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
  private int outer;
  private int inner;
  private boolean outerLoops;
  private boolean innerLoops;
  private int searches;
  private boolean sideways;

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

  /** What finding it may cost; known when it is checked. */
  SelectorCost cost() {
    return new SelectorCost(outerLoops ? outer : 0, innerLoops ? inner : 0, searches, sideways);
  }

  private RuntimeException invalid() {
    return DomErrors.syntax(DomErrors.quoted(text) + " is not a valid selector");
  }

  private void step(char c) {
    if (c == '\\') {
      take(Math.min(endOfEscape(at), text.length()));
    } else if (c == '"' || c == '\'') {
      take(endOfQuote(at));
    } else if (c == '[') {
      brackets();
    } else if (c == ':') {
      pseudo();
    } else if (text.startsWith("/*", at)) {
      throw invalid();
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      hasDepth = depth < hasDepth ? -1 : hasDepth;
      count(c);
      take(at + 1);
    }
  }

  /** Counts what leads from an element to others, and notes what leads to more than one. */
  private void count(char c) {
    boolean descends = Names.isSpace(c) && isBetween();
    if (descends || c == '>' || c == '+' || c == '~') {
      outer += hasDepth < 0 ? 1 : 0;
      inner += hasDepth < 0 ? 0 : 1;
      outerLoops |= hasDepth < 0 && (descends || c == '~');
      innerLoops |= hasDepth >= 0 && (descends || c == '~');
      sideways |= c == '~';
    }
  }

  /** Whether the first space of some is all that stands between two parts. */
  private boolean isBetween() {
    int end = at;
    while (end < text.length() && Names.isSpace(text.charAt(end))) {
      end++;
    }
    String beside = ">+~,";
    return at > 0
        && end < text.length()
        && !Names.isSpace(text.charAt(at - 1))
        && (beside + "(").indexOf(text.charAt(at - 1)) < 0
        && (beside + ")").indexOf(text.charAt(end)) < 0;
  }

  /** Two backslashes in a row are where jsoup and CSS disagree about what is escaped. */
  private int endOfEscape(int start) {
    if (text.startsWith("\\\\", start)) {
      throw invalid();
    }
    return start + 2;
  }

  private void take(int end) {
    checked.append(text, at, end);
    at = end;
  }

  private int endOfQuote(int start) {
    char quote = text.charAt(start);
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end = text.charAt(end) == '\\' ? endOfEscape(end) : end + 1;
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
    if (end < text.length() && text.charAt(end) == '\\') {
      throw invalid();
    }
    if (name.startsWith("matches")) {
      throw DomErrors.syntax(
          DomErrors.quoted(":" + name) + " takes a regular expression, which is left out");
    }
    if (name.equals("has")) {
      if (hasDepth >= 0) {
        throw DomErrors.syntax("':has' cannot be inside of ':has'");
      }
      hasDepth = depth + 1;
    }
    searches += name.equals("has") || name.startsWith("contains") ? 1 : 0;
    take(end);
  }

  private void brackets() {
    int end = at + 1;
    int operator = -1;
    while (end < text.length() && text.charAt(end) != ']') {
      char c = text.charAt(end);
      boolean isQuote = c == '"' || c == '\'';
      // jsoup ends what is in brackets, in quotes or in parentheses without regard to the others.
      if (c == '[' || c == '(' || c == ')' || (isQuote && operator < 0)) {
        throw invalid();
      }
      operator = operator < 0 && c == '=' ? end : operator;
      end = isQuote ? endOfQuote(end) : c == '\\' ? endOfEscape(end) : end + 1;
    }
    if (end >= text.length() || (operator >= 0 && !isPlain(at + 1, operator))) {
      throw invalid();
    }
    if (isAbsolute(at + 1, operator >= 0 ? operator : end)) {
      throw DomErrors.syntax("'abs:' asks for absolute URLs, which is left out");
    }
    if (HAS_REGEXES && operator >= 0 && text.charAt(operator - 1) == '~') {
      word(operator - 1, end);
    } else {
      take(end + 1);
    }
  }

  /** Whether a name has nothing in it that could hide where it ends. */
  private boolean isPlain(int start, int end) {
    return text.substring(start, end).chars().noneMatch(c -> "\"'\\".indexOf(c) >= 0);
  }

  /** Whether a name is one that makes jsoup resolve a URL, which {@link Urls} has to bound. */
  private boolean isAbsolute(int start, int end) {
    String name = Names.lower(text.substring(start, end)).replace("\\", "");
    int begins = 0;
    while (begins < name.length() && !Character.isLetter(name.charAt(begins))) {
      begins++;
    }
    return name.startsWith("abs:", begins);
  }

  /** Says in a regular expression of ours what CSS means by a word. */
  private void word(int operator, int end) {
    String value = text.substring(operator + 2, end).strip();
    if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1, value.length() - 1);
    }
    if (value.isEmpty() || !value.chars().allMatch(SelectorText::isWord)) {
      throw DomErrors.syntax(
          DomErrors.quoted(value) + " must be a word of letters, digits, '-' and '_'");
    }
    take(operator + 2);
    checked.append("(^|%s)%s($|%s)]".formatted(SPACE, value, SPACE));
    at = end + 1;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
