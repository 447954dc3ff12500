package dev.contextbridge.processor.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links in documentation. What a link leads to is known only when the whole API is read, so until
 * then it stands in the text between characters that no comment keeps.
 */
public final class DocLinks {
  private static final char START = '\uE000';
  private static final char LABEL = '\uE001';
  private static final char END = '\uE002';
  private static final Pattern LINK =
      Pattern.compile(START + "([^" + LABEL + "]*)" + LABEL + "([^" + END + "]*)" + END);

  private static final Pattern MARKS = Pattern.compile("[" + START + LABEL + END + "]");

  private DocLinks() {}

  /**
   * Text without the characters that stand for links.
   *
   * @param text a comment
   * @return the comment, which cannot contain a link of this form
   */
  public static String clean(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /**
   * A link.
   *
   * @param reference what Javadoc refers to, such as {@code Type#member(int)}
   * @param label its text; empty when there is none
   * @return the link in a text
   */
  public static String of(String reference, String label) {
    return START + reference + LABEL + label + END;
  }

  /**
   * Replaces the links of a text.
   *
   * @param text documentation
   * @param find the counterpart in TypeScript of what Javadoc refers to, if there is one
   * @return TSDoc: links to what exists, labels or names of what does not
   */
  public static String resolve(String text, Function<String, Optional<String>> find) {
    return LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(resolved(match, find)));
  }

  private static String resolved(MatchResult match, Function<String, Optional<String>> find) {
    String label = match.group(2);
    return find.apply(match.group(1))
        .map(target -> "{@link " + target + (label.isEmpty() ? "" : " | " + label) + "}")
        .orElseGet(() -> label.isEmpty() ? "`" + name(match.group(1)) + "`" : label);
  }

  /** The last name of a reference: that of the member, else of the type. */
  private static String name(String reference) {
    boolean method = reference.contains("(");
    String name = reference.replaceFirst("\\(.*", "").replaceFirst("^.*[.#]", "");
    return name + (method ? "()" : "");
  }
}
