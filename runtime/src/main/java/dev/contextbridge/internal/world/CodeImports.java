package dev.contextbridge.internal.world;

import org.jspecify.annotations.Nullable;

/**
 * Finds imports that make code of a string in the text of a script: {@code import(…)}, and those of
 * {@code data:} URLs, in which anything may be hidden. The engine runs both without asking anybody,
 * also where {@code eval} is switched off: there, code with such an import is refused as a whole.
 * What may be one counts as one, so that comments, strings and escapes cannot hide any.
 */
final class CodeImports {
  private static final String IMPORT = "import";
  private static final String FROM = "from";
  private static final String DATA = "data:";

  private CodeImports() {}

  /**
   * What there may be and why it is refused, as the end of a sentence; null if there is nothing.
   * Takes time in proportion to the text.
   */
  static @Nullable String refused(String text) {
    String found = find(text, IMPORT);
    return found == null ? find(text, FROM) : found;
  }

  private static @Nullable String find(String text, String word) {
    String found = null;
    for (int at = text.indexOf(word); at >= 0 && found == null; at = text.indexOf(word, at + 1)) {
      String what = beginsWord(text, at) ? what(text, word, at + word.length()) : null;
      if (what != null) {
        found = what + " in line " + line(text, at) + ", which allowEval(false) switches off";
      }
    }
    return found;
  }

  /** What there may be where a word ends. */
  private static @Nullable String what(String text, String word, int end) {
    int next = afterSpaces(text, end);
    String what = null;
    if (word.equals(IMPORT) && isCall(text, next)) {
      what = "a dynamic import";
    } else if (isData(text, next)) {
      what = "an import of a data: URL";
    } else if (word.equals(FROM) && isComment(text, next)) {
      what = "a comment behind \"from\", where an import of a data: URL may be,";
    }
    return what;
  }

  private static int line(String text, int at) {
    int line = 1;
    for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
      line++;
    }
    return line;
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

  /**
   * A parenthesis; or a comment, behind which it may stand; or a phase, as in import.defer. Scripts
   * have comments as in HTML, too (ECMAScript, B.1.1).
   */
  private static boolean isCall(String text, int at) {
    return text.startsWith("(", at)
        || text.startsWith("/", at)
        || text.startsWith("<!--", at)
        || text.startsWith("-->", at)
        || (text.startsWith(".", at) && !text.startsWith(".meta", at));
  }

  private static boolean isComment(String text, int at) {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  /** A string that begins with the scheme, or with an escape, which may stand for it. */
  private static boolean isData(String text, int at) {
    if (!text.startsWith("\"", at) && !text.startsWith("'", at)) {
      return false;
    }
    int begin = afterSpaces(text, at + 1);
    String first = text.substring(begin, Math.min(begin + DATA.length(), text.length()));
    return first.equalsIgnoreCase(DATA) || first.indexOf('\\') >= 0;
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
