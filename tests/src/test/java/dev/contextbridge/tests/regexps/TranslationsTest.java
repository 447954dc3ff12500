package dev.contextbridge.tests.regexps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How one dialect writes what the other said, and what it cannot say. */
class TranslationsTest {
  private static final RegExps regexps = new RegExps();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(RegExpsApiBridge.of(regexps));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "/a+b*?c{2,3}(?:d|e)?/ => a+b*?c{2,3}(?:d|e)?",
        "/(a)(?<name>b)\\1\\k<name>/ => (a)(?<name>b)\\1\\2",
        "/[a-c\\d_.-]/ => [a-c\\d_.\\-]",
        "/^a$/ => ^a\\z",
        "/^a$/m => (?:^|(?<=[\\n\\r\\u2028\\u2029]))a(?:\\z|(?=[\\n\\r\\u2028\\u2029]))",
        "/./u => [^\\n\\r\\u2028\\u2029]",
        "/[^]/u => [\\x00-\\x{10FFFF}]",
        "/[]/ => (?!)",
        "/\\/\\$\\-\\v\\0\\cJ\\x41\\u0042/ => /\\$-\\x0B\\x00\\nAB",
        "/[[&&]]/ => [\\[\\&\\&]\\]",
        "/\\bx/ => (?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))x",
        "/\\s/ => [\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]",
        "/sky/iu => [s\u017f][k\u212a]y",
        "/\\u{1F600}/u => \ud83d\ude00",
        "/(?<!a)b/u => (?<!a)b\ud800\udc00{0}",
        "/(a)\\1(?:)0/ => (a)\\1(?:)0",
        "/x/gd => x"
      })
  void toJava(String regExp, String pattern) {
    js.execute("regexps.take(" + regExp + ")");
    assertThat(regexps.pattern().pattern()).isEqualTo(pattern);
  }

  @Test
  void flagsOfJava() {
    js.execute("regexps.take(/a/)");
    assertThat(regexps.pattern().flags()).isZero();
    js.execute("regexps.take(/a./gimsu)");
    assertThat(regexps.pattern().flags()).isEqualTo(Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    assertThat(regexps.pattern().pattern()).isEqualTo("a.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "a+?(?<name>b)\\k<name> => /a+?(?<name>b)\\1/",
        "a\\z => /a$/",
        "\\Aa => /^a/",
        "a$ => /a(?!(?<=\\r)\\n)(?=$|[\\n\\r\\x85\\u2028\\u2029]$|\\r\\n$)/",
        "(?m)^a => /(?!$)(?:^|(?<=[\\n\\x85\\u2028\\u2029]|\\r(?!\\n)))a/",
        ". => /[^\\n\\r\\x85\\u2028\\u2029]/u",
        "(?s). => /[^]/u",
        "\\s => /[\\t-\\r ]/",
        "\\h => /[\\t \\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]/",
        "\\Qa.b\\E+ => /a\\.b+/",
        "(?i)ab => /ab/i",
        "(?i)a. => /[Aa][^\\n\\r\\x85\\u2028\\u2029]/u",
        "(?i)straße => /[Ss][Tt][Rr][Aa]ß[Ee]/",
        "a/b\\x{1F600}\\e\\052 => /a\\/b\ud83d\ude00\\x1B\\*/u",
        "[\\[\\]\\\\^\\-] => /[\\[\\]\\\\\\^\\-]/"
      })
  void toJavaScript(String pattern, String regExp) {
    regexps.keep(Pattern.compile(pattern));
    assertThat(js.text("String(regexps.give())")).isEqualTo(regExp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "/./ => '.' or another that any character matches; add the flag u",
        "/[^a]/ => '.' or another that any character matches; add the flag u",
        "/\\W/ => '.' or another that any character matches; add the flag u",
        "/😀/ => '.' or another that any character matches; add the flag u",
        "/a/v => the flag v; use u",
        "/a/y => the flag y",
        "/\\p{L}/u => '\\p'",
        "/(?:(a)|b)*/ => a capturing group inside of a repeated group",
        "/(a*)*/ => a repeated group that may be empty",
        "/(?:|a)+/ => a repeated group that may be empty",
        "/(?=a)*/ => an assertion that is repeated",
        "/(?=(a))/ => a capturing group in an assertion",
        "/(?<=a*)b/ => a lookbehind without a greatest length",
        "/(a)|\\1/ => a backreference to a group that may not have matched",
        "/(a)?\\1/ => a backreference to a group that may not have matched",
        "/(.)\\1/u => a backreference to a group of any characters",
        "/(a)\\1/i => a backreference with letters of both cases",
        "/\\k<a>(?<a>b)/ => a backreference to a group that comes later",
        "/é/i => a letter beyond ASCII with the flag i",
        "/[à-ü]/i => a letter beyond ASCII with the flag i",
        "/\\ud83d/u => half of a surrogate pair",
        "/a{/ => a '{' that is no quantifier; write '\\{'",
        "/a{1001}/ => more than 1000 repetitions",
        "/\\a/ => '\\a'",
        "/[\\d-x]/ => a '-' beside a set of characters; write '\\-'",
        "/(?<_a>b)/ => the group name '_a', which is not of ASCII letters and digits"
      })
  void javaHasNothingLikeIt(String regExp, String construct) {
    assertThat(js.error("regexps.take(" + regExp + ")"))
        .hasMessage(
            "regexps.take: parameter 'pattern' must be a RegExp that means the same in Java, got"
                + " one with "
                + construct)
        .extracting("name")
        .isEqualTo("TypeError");
    assertThat(log.records()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bword",
        "\\Ga",
        "\\R",
        "\\X",
        "\\p{L}",
        "a*+",
        "(?>a)",
        "a(?i)b",
        "(?x) a",
        "(?d)a",
        "(?u)a",
        "[a[b]]",
        "[a&&b]",
        "[]a]",
        "(a)|\\1",
        "(?:(a)|b)*",
        "(a*)*",
        "(?<=.)x",
        "\\N{DIGIT ONE}"
      })
  void javaScriptHasNothingLikeIt(String pattern) {
    regexps.keep(Pattern.compile(pattern));
    assertThat(js.error("regexps.give()").getMessage())
        .startsWith(
            "regexps.give: result must be a Pattern that means the same in JavaScript, got one"
                + " with");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        Pattern.CANON_EQ,
        Pattern.COMMENTS,
        Pattern.UNIX_LINES,
        Pattern.UNICODE_CHARACTER_CLASS,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
      })
  void flagsThatJavaScriptDoesNotHave(int flags) {
    regexps.keep(Pattern.compile("a", flags));
    assertThat(js.error("regexps.give()"))
        .hasMessageEndingWith("a flag other than CASE_INSENSITIVE, MULTILINE and DOTALL");
  }

  @Test
  void literalPatterns() {
    regexps.keep(Pattern.compile("a.[b]\\Q", Pattern.LITERAL));
    assertThat(js.text("regexps.give().source")).isEqualTo("a\\.\\[b\\]\\\\Q");
  }

  @Test
  void expressionsThatAreTooLong() {
    js.execute("regexps.take(new RegExp('a'.repeat(1000)))");
    assertThat(regexps.pattern().pattern()).hasSize(1000);
    String end = "got one with more than 1000 characters";
    assertThat(js.error("regexps.take(new RegExp('a'.repeat(1001)))")).hasMessageEndingWith(end);
    regexps.keep(Pattern.compile("a".repeat(1001)));
    assertThat(js.error("regexps.give()")).hasMessageEndingWith(end);
    assertThat(js.error("regexps.take(new RegExp('('.repeat(51) + 'a' + ')'.repeat(51)))"))
        .hasMessageEndingWith("got one with groups that nest more than 50 deep");
    js.execute("regexps.take(new RegExp('('.repeat(50) + 'a' + ')'.repeat(50)))");
    assertThat(regexps.pattern().matcher("a").groupCount()).isEqualTo(50);
  }
}
