package dev.contextbridge.internal.regex;

/** A regular expression that has no counterpart in the other dialect. */
public final class UnsharedRegexException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * The cause, to be read after "one with".
   *
   * @param construct what only one dialect has, or what they understand differently
   */
  UnsharedRegexException(String construct) {
    super(construct, null, false, false);
  }
}
