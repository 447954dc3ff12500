package dev.contextbridge.internal.regex;

import dev.contextbridge.internal.regex.Regex.Choice;
import dev.contextbridge.internal.regex.Regex.Edge;
import dev.contextbridge.internal.regex.Regex.Group;
import dev.contextbridge.internal.regex.Regex.Look;
import dev.contextbridge.internal.regex.Regex.One;
import dev.contextbridge.internal.regex.Regex.Sequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a regular expression of {@link Pattern}. */
final class JavaRegexScanner extends RegexScanner {
  static final CodePoints LINE_ENDS = CodePoints.chars("\n\r\u0085\u2028\u2029");
  static final CodePoints SPACE = CodePoints.chars(" \t\n\u000B\f\r");
  private static final CodePoints HORIZONTAL =
      CodePoints.chars(" \t\u00A0\u1680\u180E\u202F\u205F\u3000")
          .and(CodePoints.range(0x2000, 0x200A));
  private static final CodePoints VERTICAL = CodePoints.chars("\n\u000B\f\r\u0085\u2028\u2029");

  private static final Regex LF = One.of(CodePoints.only('\n'));
  private static final Regex CR = One.of(CodePoints.only('\r'));

  /** No line ends between the two characters of one line end. */
  private static final Regex NOT_INSIDE_CRLF = Look.notAhead(Sequence.of(Look.behind(CR), LF));

  private final int flags;
  private boolean unpaired;

  /**
   * A scanner.
   *
   * @param source the pattern, without quotations
   * @param flags flags of {@link Pattern}, those in the pattern included
   */
  JavaRegexScanner(String source, int flags) {
    super(source);
    this.flags = flags;
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether a lookbehind may count the halves of surrogate pairs. */
  boolean isUnpaired() {
    return unpaired;
  }

  @Override
  void onLookbehind(String rest) {
    // Java counts whole characters in a lookbehind only if the pattern shows a pair behind it.
    unpaired |= rest.codePoints().noneMatch(Character::isSupplementaryCodePoint);
  }

  @Override
  CodePoints dot() {
    return has(Pattern.DOTALL) ? CodePoints.ALL : LINE_ENDS.complement();
  }

  @Override
  Regex start() {
    if (!has(Pattern.MULTILINE)) {
      return Edge.START;
    }
    // Not at the end of the input, even behind a line end.
    Regex lineEnd =
        new Choice(
            List.of(
                One.of(CodePoints.chars("\n\u0085\u2028\u2029")),
                Sequence.of(CR, Look.notAhead(LF))));
    return Sequence.of(Look.notAhead(Edge.END), Group.choice(Edge.START, Look.behind(lineEnd)));
  }

  @Override
  Regex end() {
    return has(Pattern.MULTILINE)
        ? Sequence.of(NOT_INSIDE_CRLF, Look.ahead(new Choice(List.of(One.of(LINE_ENDS), Edge.END))))
        : beforeLastLineEnd();
  }

  private static Regex beforeLastLineEnd() {
    return Sequence.of(
        NOT_INSIDE_CRLF,
        Look.ahead(
            new Choice(
                List.of(
                    Edge.END,
                    Sequence.of(One.of(LINE_ENDS), Edge.END),
                    Sequence.of(CR, LF, Edge.END)))));
  }

  @Override
  CodePoints word() {
    return CodePoints.WORD;
  }

  @Override
  CodePoints space() {
    return SPACE;
  }

  @Override
  @Nullable Regex assertion(int letter) throws UnsharedRegexException {
    return switch (letter) {
      case 'A' -> Edge.START;
      case 'z' -> Edge.END;
      case 'Z' -> beforeLastLineEnd();
      case 'b', 'B' ->
          throw unshared(
              "'\\" + (char) letter + "', which each version of Java has its own words for");
      default -> null;
    };
  }

  @Override
  @Nullable CodePoints special(int letter, boolean inClass) throws UnsharedRegexException {
    return switch (letter) {
      case 'a' -> CodePoints.only(0x07);
      case 'e' -> CodePoints.only(0x1B);
      case 'c' -> CodePoints.only(next() ^ 64);
      case '0' -> CodePoints.only(octal());
      case 'x' -> peek() == '{' ? CodePoints.only(hexInBraces()) : null;
      case 'h' -> HORIZONTAL;
      case 'H' -> HORIZONTAL.complement();
      case 'v' -> VERTICAL;
      case 'V' -> VERTICAL.complement();
      default -> null;
    };
  }

  /** One to three digits, up to 377. */
  private int octal() throws UnsharedRegexException {
    int value = 0;
    for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7' && value * 8 <= 0xF8; i++) {
      value = value * 8 + next() - '0';
    }
    return value;
  }

  @Override
  boolean isGroup(int number, int groupsSoFar) {
    return number <= groupsSoFar;
  }

  @Override
  CodePoints written(int first, int last) {
    return CodePoints.range(first, last);
  }

  @Override
  void checkInClass(int point, boolean first) throws UnsharedRegexException {
    if (point == '[') {
      throw unshared("a class inside a class");
    }
    if (point == '&' && peek() == '&') {
      throw unshared("'&&' in a class");
    }
    if (point == ']' && first) {
      throw unshared("a ']' at the start of a class; write '\\]'");
    }
  }
}
