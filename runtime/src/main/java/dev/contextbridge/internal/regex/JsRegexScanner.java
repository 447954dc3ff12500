package dev.contextbridge.internal.regex;

import dev.contextbridge.internal.regex.Regex.Edge;
import dev.contextbridge.internal.regex.Regex.Group;
import dev.contextbridge.internal.regex.Regex.Look;
import dev.contextbridge.internal.regex.Regex.One;
import dev.contextbridge.internal.regex.Regex.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads a regular expression of ECMAScript (ECMA-262, Patterns). */
final class JsRegexScanner extends RegexScanner {
  static final CodePoints LINE_ENDS = CodePoints.chars("\n\r\u2028\u2029");

  /** WhiteSpace and LineTerminator. */
  static final CodePoints SPACE =
      CodePoints.chars("\t\n\u000B\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF")
          .and(CodePoints.range(0x2000, 0x200A));

  /** The letters beyond ASCII that are cases of letters of ASCII, but only with the flag u. */
  private static final int LONG_S = 0x17F;

  private static final int KELVIN = 0x212A;

  private final JsFlags flags;

  JsRegexScanner(String source, JsFlags flags) {
    super(source);
    this.flags = flags;
  }

  @Override
  CodePoints dot() {
    return flags.dotAll() ? CodePoints.ALL : LINE_ENDS.complement();
  }

  @Override
  Regex start() {
    Regex lineStart = Look.behind(One.of(LINE_ENDS));
    return flags.multiline() ? Group.choice(Edge.START, lineStart) : Edge.START;
  }

  @Override
  Regex end() {
    Regex lineEnd = Look.ahead(One.of(LINE_ENDS));
    return flags.multiline() ? Group.choice(Edge.END, lineEnd) : Edge.END;
  }

  @Override
  CodePoints word() {
    return flags.ignoreCase() && flags.unicode() ? folded(CodePoints.WORD) : CodePoints.WORD;
  }

  @Override
  CodePoints space() {
    return SPACE;
  }

  @Override
  @Nullable Regex assertion(int letter) throws UnsharedRegexException {
    if (letter != 'b' && letter != 'B') {
      return null;
    }
    Regex word = One.of(word());
    boolean boundary = letter == 'b';
    if (!boundary && flags.ignoreCase() && flags.unicode()) {
      throw unshared("'\\B' with the flags i and u"); // the engine finds less than it should
    }
    if (!boundary) {
      lookBehind();
    }
    return Group.choice(
        Sequence.of(Look.behind(word), new Look(false, boundary, word)),
        Sequence.of(Look.notBehind(word), new Look(false, !boundary, word)));
  }

  @Override
  @Nullable CodePoints special(int letter, boolean inClass) throws UnsharedRegexException {
    return switch (letter) {
      case 'b' -> inClass ? CodePoints.only('\b') : null;
      case 'v' -> CodePoints.only(0x0B);
      case '0' -> {
        if (isDigit(peek())) {
          throw unshared("an octal escape");
        }
        yield CodePoints.only(0);
      }
      case 'c' -> CodePoints.only(control(next()));
      case 'u' -> peek() == '{' && flags.unicode() ? CodePoints.only(hexInBraces()) : null;
      default -> null;
    };
  }

  private static int control(int letter) throws UnsharedRegexException {
    if (letter > 0x7F || !Character.isLetter(letter)) {
      throw unshared("'\\c' without a letter");
    }
    return letter % 32;
  }

  @Override
  boolean isGroup(int number, int groupsSoFar) {
    return true; // all digits that are there
  }

  @Override
  CodePoints written(int first, int last) throws UnsharedRegexException {
    CodePoints range = CodePoints.range(first, last);
    if (!flags.ignoreCase()) {
      return range;
    }
    for (int point = Math.max(first, 0x80); point <= last; point++) {
      if (!isCaseless(point)) {
        throw unshared("a letter beyond ASCII with the flag i");
      }
    }
    return flags.unicode() ? folded(range) : range;
  }

  /** Kinds of characters that have no cases, whatever the version of Unicode. */
  private static boolean isCaseless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.CONTROL,
          Character.CURRENCY_SYMBOL,
          Character.DASH_PUNCTUATION,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.LINE_SEPARATOR,
          Character.MATH_SYMBOL,
          Character.OTHER_LETTER,
          Character.OTHER_PUNCTUATION,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.START_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static CodePoints folded(CodePoints set) {
    CodePoints folded = set;
    if (set.has('s') || set.has('S')) {
      folded = folded.and(CodePoints.only(LONG_S));
    }
    if (set.has('k') || set.has('K')) {
      folded = folded.and(CodePoints.only(KELVIN));
    }
    return folded;
  }

  @Override
  void checkInClass(int point, boolean first) {
    // Whatever the flags allow stands for itself.
  }
}
