package dev.contextbridge.internal.regex;

/**
 * The flags of a RegExp that change what it matches. {@code g} and {@code d} change only what its
 * methods do.
 *
 * @param ignoreCase i
 * @param multiline m
 * @param dotAll s
 * @param unicode u
 */
record JsFlags(boolean ignoreCase, boolean multiline, boolean dotAll, boolean unicode) {
  /**
   * Reads flags.
   *
   * @param text letters
   * @return the flags
   * @throws UnsharedRegexException when Java knows nothing like one of them
   */
  static JsFlags of(String text) throws UnsharedRegexException {
    if (text.indexOf('v') >= 0) {
      throw new UnsharedRegexException("the flag v; use u");
    }
    if (text.indexOf('y') >= 0) {
      throw new UnsharedRegexException("the flag y");
    }
    return new JsFlags(
        text.indexOf('i') >= 0,
        text.indexOf('m') >= 0,
        text.indexOf('s') >= 0,
        text.indexOf('u') >= 0);
  }
}
