package dev.contextbridge.internal.world;

/**
 * Finds {@code import(…)} in the text of a script. The engine runs {@code import('data:…')} without
 * asking anybody, also where {@code eval} is switched off: there, code with a dynamic import is
 * refused as a whole. What may be one counts as one, so that comments and strings cannot hide any.
 */
final class DynamicImports {
  private static final String WORD = "import";

  private DynamicImports() {}

  /** Tells whether there may be one. Takes time in proportion to the text. */
  static boolean isIn(CharSequence code) {
    String text = code.toString();
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      if (beginsWord(text, at) && isCalled(text, at + WORD.length())) {
        return true;
      }
    }
    return false;
  }

  /** No: the end of a longer name, or the name of a property; but yes behind a spread. */
  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '.') {
      return at > 1 && text.charAt(at - 2) == '.';
    }
    return !Character.isLetterOrDigit(before) && before != '_' && before != '$';
  }

  /** A parenthesis follows; or a comment, behind which it may; or a phase, as in import.defer. */
  private static boolean isCalled(String text, int end) {
    int at = end;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    char next = text.charAt(at);
    return next == '(' || next == '/' || (next == '.' && !text.startsWith(".meta", at));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
