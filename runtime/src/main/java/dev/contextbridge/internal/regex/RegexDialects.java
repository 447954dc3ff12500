package dev.contextbridge.internal.regex;

import dev.contextbridge.internal.regex.RegexPrinter.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Carries regular expressions between ECMAScript and Java. What both match alike is written in the
 * other dialect, so that each input has the same matches with the same groups; everything else is
 * refused, never changed silently.
 *
 * <p>ECMAScript without the flag u takes the halves of a surrogate pair for two characters, which
 * Java never does. So what could match one of them needs the flag u in ECMAScript, and has it when
 * it comes from Java.
 */
public final class RegexDialects {
  /** The most characters of an expression: the compiler of {@link Pattern} is recursive. */
  public static final int MAX_LENGTH = 1000;

  private static final Dialect JS =
      new Dialect(
          "^$\\.*+?()[]{}|/",
          "\\]^-[",
          "$",
          "[]",
          "\\u{%X}",
          names(
              Map.of(
                  CodePoints.ALL,
                  "[^]",
                  JsRegexScanner.LINE_ENDS.complement(),
                  ".",
                  JsRegexScanner.SPACE,
                  "\\s",
                  JsRegexScanner.SPACE.complement(),
                  "\\S")));

  private static final Dialect JAVA = java(JavaRegexScanner.LINE_ENDS.complement());
  private static final Dialect JAVA_DOTALL = java(CodePoints.ALL);

  /** Shows Java a surrogate pair, whereupon it counts pairs as one when it looks behind. */
  private static final String PAIR = "\uD800\uDC00{0}";

  private static final int REFUSED_FLAGS =
      Pattern.CANON_EQ | Pattern.COMMENTS | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

  /** Something of everything, for {@link #warmUp}. */
  private static final List<String> SAMPLES =
      List.of(
          "^(?<a>\\d+|[^\\s\\W\u00e9-\u00ff]{2,3}?)\\k<a>\\1$",
          "(x)??(?:b|cd)*(e|f+)+?(?:)|[]|[^]|.",
          "\\b\\Ba(?=x)(?!s)(?<=y{2})(?<!z|k)\ud800\udc00",
          "(a*)*");

  private RegexDialects() {}

  private static Dialect java(CodePoints dot) {
    return new Dialect(
        "^$\\.*+?()[]{}|",
        "\\]^-[&",
        "\\z",
        "(?!)",
        "\\x{%X}",
        names(
            Map.of(
                dot,
                ".",
                JavaRegexScanner.SPACE,
                "\\s",
                JavaRegexScanner.SPACE.complement(),
                "\\S")));
  }

  private static Map<CodePoints, String> names(Map<CodePoints, String> own) {
    Map<CodePoints, String> names = new HashMap<>(own);
    names.put(CodePoints.DIGITS, "\\d");
    names.put(CodePoints.DIGITS.complement(), "\\D");
    names.put(CodePoints.WORD, "\\w");
    names.put(CodePoints.WORD.complement(), "\\W");
    return Map.copyOf(names);
  }

  /**
   * A RegExp, as its constructor takes it.
   *
   * @param source the pattern
   * @param flags the flags
   */
  public record JsRegex(String source, String flags) {}

  /**
   * A RegExp as a pattern of Java.
   *
   * @param source its source
   * @param flagText its flags; {@code g} and {@code d} say how a script uses it and are left out
   * @return a pattern with the same matches
   * @throws UnsharedRegexException when Java cannot have the same
   */
  public static Pattern toJava(String source, String flagText) throws UnsharedRegexException {
    checkLength(source);
    JsFlags flags = JsFlags.of(flagText);
    JsRegexScanner scanner = new JsRegexScanner(source, flags);
    Regex regex = scanner.scan();
    RegexRules.Traits traits = RegexRules.check(regex, flags.ignoreCase());
    if (traits.wide() && !flags.unicode()) {
      throw new UnsharedRegexException("'.' or another that any character matches; add the flag u");
    }
    if (!flags.unicode()) {
      checkStart(traits, scanner.looksBehind(), flags.ignoreCase());
    }
    boolean pairs = scanner.looksBehind() && flags.unicode();
    String text = new RegexPrinter(flags.dotAll() ? JAVA_DOTALL : JAVA, false).print(regex);
    try {
      return Pattern.compile(
          pairs ? text + PAIR : text,
          (flags.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0)
              | (flags.dotAll() ? Pattern.DOTALL : 0));
    } catch (PatternSyntaxException e) {
      throw new UnsharedRegexException("what Java does not understand");
    }
  }

  /**
   * A pattern of Java as a RegExp.
   *
   * @param pattern the pattern
   * @return a RegExp with the same matches
   * @throws UnsharedRegexException when ECMAScript cannot have the same
   */
  public static JsRegex toJavaScript(Pattern pattern) throws UnsharedRegexException {
    checkLength(pattern.pattern());
    JavaSource source = JavaSource.of(pattern);
    boolean ignoreCase = source.has(Pattern.CASE_INSENSITIVE);
    if (source.has(REFUSED_FLAGS) || (ignoreCase && source.has(Pattern.UNICODE_CASE))) {
      throw new UnsharedRegexException("a flag other than CASE_INSENSITIVE, MULTILINE and DOTALL");
    }
    JavaRegexScanner scanner = new JavaRegexScanner(source.text(), source.flags());
    Regex regex = scanner.scan();
    RegexRules.Traits traits = RegexRules.check(regex, ignoreCase);
    if (traits.wide() && scanner.isUnpaired()) {
      throw new UnsharedRegexException(
          "a lookbehind beside '.' or another that any character matches");
    }
    if (traits.wide()) {
      return new JsRegex(new RegexPrinter(JS, ignoreCase).print(regex), "u");
    }
    checkStart(traits, scanner.looksBehind(), ignoreCase);
    String text = new RegexPrinter(JS, false).print(regex);
    if (!ignoreCase) {
      return new JsRegex(text, "");
    }
    return hasOtherLetters(text)
        ? new JsRegex(new RegexPrinter(JS, true).print(regex), "")
        : new JsRegex(text, "i");
  }

  /** Whether the flag i would do more in ECMAScript than in Java, which leaves it to ASCII. */
  private static boolean hasOtherLetters(String text) {
    try {
      Regex unused = new JsRegexScanner(text, new JsFlags(true, false, false, false)).scan();
      return false;
    } catch (UnsharedRegexException e) {
      return true;
    }
  }

  /**
   * Uses every class that an expression can reach, and the compiler of {@link Pattern}, while there
   * is stack to do so.
   */
  public static void warmUp() {
    for (String flags : List.of("", "i", "imsu", "v")) {
      for (String source : SAMPLES) {
        try {
          JsRegex unused = toJavaScript(toJava(source, flags));
        } catch (UnsharedRegexException e) {
          // That is a way to be used as well.
        }
      }
    }
  }

  private static void checkLength(String source) throws UnsharedRegexException {
    if (source.length() > MAX_LENGTH) {
      throw new UnsharedRegexException("more than " + MAX_LENGTH + " characters");
    }
  }

  /** Where a match that takes nothing may begin depends on how Java reads the letters. */
  private static void checkStart(RegexRules.Traits traits, boolean looksBehind, boolean ignoreCase)
      throws UnsharedRegexException {
    if (ignoreCase && looksBehind && traits.mayBeEmpty()) {
      throw new UnsharedRegexException("a lookbehind with nothing to match behind it");
    }
  }
}
