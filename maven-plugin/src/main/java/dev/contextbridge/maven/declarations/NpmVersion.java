package dev.contextbridge.maven.declarations;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Versions as npm has them (Semantic Versioning 2.0.0), made of Maven's. */
final class NpmVersion {
  private static final String IDENTIFIERS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";

  /** Up to three numbers, a qualifier, and a build that does not count. */
  private static final Pattern MAVEN =
      Pattern.compile(
          "(\\d{1,15})(?:\\.(\\d{1,15}))?(?:\\.(\\d{1,15}))?(?:[.-](%1$s))?(\\+%1$s)?"
              .formatted(IDENTIFIERS));

  private static final Pattern NPM =
      Pattern.compile(
          "\\d{1,15}\\.\\d{1,15}\\.\\d{1,15}(?:-%1$s)?(?:\\+%1$s)?".formatted(IDENTIFIERS));

  /** To Maven these are the release itself; npm would take them for something before it. */
  private static final Pattern RELEASE = Pattern.compile("final|ga|release");

  /**
   * What comes before the release. To npm every qualifier does; to Maven others come after it, such
   * as {@code sp1} and {@code jre}.
   */
  private static final Pattern BEFORE_RELEASE =
      Pattern.compile(
          "(?:alpha|beta|milestone|m|rc|cr|snapshot|pre|preview|ea|dev|nightly)(?:[0-9.-].*)?"
              + "|[ab]\\d.*|.*[.-]snapshot|\\d{8}\\.\\d{6}-\\d+");

  private NpmVersion() {}

  /**
   * Gives a version back that is written as npm's.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String check(String version) {
    if (!NPM.matcher(version).matches() || !version.equals(convert(version, it -> true))) {
      throw new IllegalArgumentException(
          "<npm><version>: '%s' is no version of npm, such as 1.0.0 or 1.0.0-beta.1"
              .formatted(version));
    }
    return version;
  }

  /**
   * {@code 1.2-SNAPSHOT} becomes {@code 1.2.0-SNAPSHOT}, which is before {@code 1.2.0} in both.
   *
   * @throws IllegalArgumentException if npm has no version that means the same
   */
  static String ofMaven(String version) {
    return convert(version, it -> BEFORE_RELEASE.matcher(it).matches());
  }

  private static String convert(String version, Predicate<String> isBeforeRelease) {
    Matcher matcher = MAVEN.matcher(version);
    if (!matcher.matches()) {
      throw refused(version);
    }
    String numbers =
        number(matcher.group(1)) + "." + number(matcher.group(2)) + "." + number(matcher.group(3));
    String build = matcher.group(5) == null ? "" : matcher.group(5);
    String qualifier = matcher.group(4);
    if (qualifier == null || RELEASE.matcher(qualifier.toLowerCase(Locale.ROOT)).matches()) {
      return numbers + build;
    }
    if (!isBeforeRelease.test(qualifier.toLowerCase(Locale.ROOT))) {
      throw refused(version);
    }
    return numbers + "-" + withoutZeros(qualifier) + build;
  }

  private static IllegalArgumentException refused(String version) {
    return new IllegalArgumentException(
        "npm has no version that means Maven's '%s'. Set <npm><version>, such as 1.0.0."
            .formatted(version));
  }

  private static String number(String digits) {
    return digits == null ? "0" : Long.toString(Long.parseLong(digits));
  }

  /** npm refuses numbers that begin with 0. */
  private static String withoutZeros(String qualifier) {
    return Arrays.stream(qualifier.split("\\.", -1))
        .map(each -> each.matches("\\d+") ? each.replaceFirst("^0+(?=\\d)", "") : each)
        .collect(Collectors.joining("."));
  }
}
