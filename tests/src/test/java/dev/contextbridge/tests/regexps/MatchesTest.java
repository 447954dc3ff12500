package dev.contextbridge.tests.regexps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever crosses finds the same in both engines: every match from every beginning, with its
 * groups. {@code -Dregexes=100000} tries more expressions than a build has time for.
 */
class MatchesTest {
  private static final int COUNT = Integer.getInteger("regexes", 1500);
  private static final int INPUTS = 20;
  private static final RegExps regexps = new RegExps();

  private static final String COMPARE =
      """
      /** '' when both find the same, 'refused' or 'wrong' when there is nothing to compare. */
      function compare(source, flags, inputs) {
        let regExp;
        try {
          regExp = new RegExp(source, flags);
        } catch {
          return 'wrong';
        }
        try {
          regexps.take(regExp);
        } catch (e) {
          if (!(e instanceof TypeError)) throw e;
          return 'refused';
        }
        return difference(regExp, inputs);
      }
      function compareGiven(inputs) {
        let regExp;
        try {
          regExp = regexps.give();
        } catch (e) {
          if (!(e instanceof TypeError)) throw e;
          return 'refused';
        }
        return difference(regExp, inputs);
      }
      function difference(regExp, inputs) {
        const units = !regExp.unicode;
        const mine = find(regExp, inputs, units);
        const javas = regexps.find(inputs, units);
        if (mine === javas) return '';
        for (const input of inputs) {
          const a = find(regExp, [input], units), b = regexps.find([input], units);
          if (a !== b) return `${regExp} on ${JSON.stringify(input)}: ${a} but in Java ${b}`;
        }
        return 'different';
      }
      """;

  @RegisterExtension static final TestBridge js = TestBridge.exposing(RegExpsApiBridge.of(regexps));

  @BeforeAll
  static void prepare() {
    js.execute(RegExps.FIND + COMPARE);
  }

  @Test
  void ofJavaScript() {
    RandomRegexes random = RandomRegexes.ofJavaScript(7);
    int compared = 0;
    for (int i = 0; i < COUNT; i++) {
      String source = random.regex();
      String flags = random.flags("ims") + (random.below(4) > 0 ? "u" : "");
      String result = compare(source, flags, random.inputs(INPUTS));
      compared += result.isEmpty() ? 1 : 0;
      assertThat(result)
          .as("%s: /%s/%s as %s", i, source, flags, regexps.pattern())
          .isIn("", "refused", "wrong");
    }
    assertThat(compared).isGreaterThan(COUNT / 4);
  }

  private static String compare(String source, String flags, List<String> inputs) {
    return js.text("compare(%s, '%s', [%s])".formatted(literal(source), flags, literals(inputs)));
  }

  @Test
  void ofJava() {
    RandomRegexes random = RandomRegexes.ofJava(11);
    int compared = 0;
    for (int i = 0; i < COUNT; i++) {
      String source = (random.below(10) == 0 ? "(?i)" : "") + random.regex();
      int flags = random.below(2) * Pattern.CASE_INSENSITIVE;
      flags |= random.below(2) * Pattern.MULTILINE | random.below(2) * Pattern.DOTALL;
      try {
        regexps.keep(Pattern.compile(source, flags));
      } catch (PatternSyntaxException e) {
        continue;
      }
      String result = js.text("compareGiven([%s])".formatted(literals(random.inputs(INPUTS))));
      compared += result.isEmpty() ? 1 : 0;
      assertThat(result)
          .as("%s: Java's %s with the flags %s", i, source, flags)
          .isIn("", "refused");
    }
    assertThat(compared).isGreaterThan(COUNT / 4);
  }

  /** What people write. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$/",
        "/^\\s*(\\d{4})-(\\d\\d)-(\\d\\d)\\s*$/",
        "/(?<year>\\d{4})-(?<month>\\d{2})/",
        "/foo.*bar/u",
        "/^.{1,3}$/mu",
        "/([\"'])(?:a|\\s|\\d)*?\\1/",
        "/hello/i",
        "/straße/",
        "/[äöü]+/",
        "/search|kind/iu",
        "/\\bword\\b/gi",
        "/(?<=\\$)\\d+(?:\\.\\d\\d)?/",
        "/(?<!a)b(?!c)/",
        "/#[0-9a-f]{3,6}/i",
        "/^(?:https?:)?\\/\\/[^/]+\\//u",
        "/[一-龥]+/",
        "/😀+/u",
        "/^[^]*?x/u",
        "/(a)?b/",
        "/(?:a|ab)(?:c|bcd)(?:d*)/",
        "/$^/m",
        "/[\\d\\-x]/",
        "/\\u{1F600}|\\u0061/u",
        "/a{2,3}?b{2,}/"
      })
  void ofPeople(String literal) {
    int end = literal.lastIndexOf('/');
    String result =
        compare(
            literal.substring(1, end),
            literal.substring(end + 1),
            RandomRegexes.ofJavaScript(literal.hashCode()).inputs(200));
    assertThat(result).as("%s as %s", literal, regexps.pattern()).isEmpty();
  }

  private static String literals(List<String> texts) {
    return texts.stream().map(MatchesTest::literal).collect(Collectors.joining(", "));
  }

  private static String literal(String text) {
    return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "'", "'"));
  }
}
