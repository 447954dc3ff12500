package dev.contextbridge.tests.regexps;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps one pattern, and tells what Java finds with it. */
final class RegExps implements RegExpsApi {
  /** The same as {@link #find}, with the engine of JavaScript. */
  static final String FIND =
      """
      function find(regExp, inputs, units) {
        const global = new RegExp(regExp.source, regExp.flags.replace('g', '') + 'g');
        let found = '';
        for (const input of inputs) {
          for (let i = 0; i <= input.length; i++) {
            if (!units && i > 0 && input.codePointAt(i - 1) > 0xffff) continue;
            global.lastIndex = i;
            const match = global.exec(input);
            if (match === null) {
              found += '!;';
            } else {
              found += match.index + ':';
              for (const group of match) found += group === undefined ? '-,' : `=${group},`;
              found += ';';
            }
          }
        }
        return found;
      }
      """;

  private Pattern pattern = Pattern.compile("");

  /** The last pattern. */
  Pattern pattern() {
    return pattern;
  }

  void keep(Pattern next) {
    pattern = next;
  }

  @Override
  public void take(Pattern next) {
    pattern = next;
  }

  @Override
  public Pattern give() {
    return pattern;
  }

  @Override
  public String find(List<String> inputs, boolean units) {
    StringBuilder found = new StringBuilder();
    for (String input : inputs) {
      Matcher matcher = pattern.matcher(input);
      for (int i = 0; i <= input.length(); i++) {
        if (!units && i > 0 && Character.isSupplementaryCodePoint(input.codePointAt(i - 1))) {
          continue;
        }
        if (matcher.find(i)) {
          append(found, matcher);
        } else {
          found.append("!;");
        }
      }
    }
    return found.toString();
  }

  private static void append(StringBuilder found, Matcher matcher) {
    found.append(matcher.start()).append(':');
    for (int group = 0; group <= matcher.groupCount(); group++) {
      String text = matcher.group(group);
      found.append(text == null ? "-" : "=" + text).append(',');
    }
    found.append(';');
  }
}
