package dev.contextbridge.internal.regex;

/** A place in the source of a regular expression, and what is read there character by character. */
abstract class RegexCursor {
  /** What is read behind the last character. */
  static final int NOTHING = -1;

  private final String source;
  private int at;

  RegexCursor(String source) {
    this.source = source;
  }

  static UnsharedRegexException unshared(String construct) {
    return new UnsharedRegexException(construct);
  }

  /** How many characters have been read. */
  final int position() {
    return at;
  }

  /** What is still to be read. */
  final String rest() {
    return source.substring(at);
  }

  final int peek() {
    return at < source.length() ? source.codePointAt(at) : NOTHING;
  }

  final int next() throws UnsharedRegexException {
    int point = peek();
    if (point == NOTHING) {
      throw unshared("an end where more must follow");
    }
    at += Character.charCount(point);
    return point;
  }

  final boolean take(String text) {
    boolean found = source.startsWith(text, at);
    at += found ? text.length() : 0;
    return found;
  }

  final void expect(String text) throws UnsharedRegexException {
    if (!take(text)) {
      throw unshared("no '" + text + "' where it must stand");
    }
  }

  static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  static int whole(int point) throws UnsharedRegexException {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      throw unshared("half of a surrogate pair");
    }
    return point;
  }

  final int pair(int unit) throws UnsharedRegexException {
    if (!Character.isHighSurrogate((char) unit) || !take("\\u")) {
      return unit;
    }
    int low = hex(4);
    if (!Character.isLowSurrogate((char) low)) {
      throw unshared("half of a surrogate pair");
    }
    return Character.toCodePoint((char) unit, (char) low);
  }

  /** Digits of a code point in base 16. */
  final int hex(int digits) throws UnsharedRegexException {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw unshared("an escape that lacks digits");
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** A code point in braces. */
  final int hexInBraces() throws UnsharedRegexException {
    expect("{");
    int end = source.indexOf('}', at);
    if (end <= at || end - at > 8) {
      throw unshared("an escape that lacks digits");
    }
    int value = hex(end - at);
    expect("}");
    return whole(value);
  }
}
