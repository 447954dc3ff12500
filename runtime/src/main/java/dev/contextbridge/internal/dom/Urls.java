package dev.contextbridge.internal.dom;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * URLs that are made absolute. jsoup does it with {@code java.net.URL}, whose time grows with the
 * square of the length, and nothing ends it: what is long is left as it is.
 */
final class Urls {
  private static final int MAX_LENGTH = 4096;

  private static final String BASE = "<base";

  private Urls() {}

  /** An attribute as an absolute URL; its value when it is none, empty without the attribute. */
  static String absolute(Element element, String name, @Nullable String value) {
    if (value == null || value.length() > MAX_LENGTH) {
      return value == null ? "" : value;
    }
    String absolute = element.absUrl(name);
    return absolute.isEmpty() ? value : absolute;
  }

  /** jsoup makes the URL of a {@code base} absolute while it parses markup. */
  static void checkBases(String markup, DomWorld world) {
    for (int i = markup.indexOf('<'); i >= 0; i = markup.indexOf('<', i + 1)) {
      world.visit();
      boolean isBase = markup.regionMatches(true, i, BASE, 0, BASE.length());
      if (isBase && lengthOfTag(markup, i + BASE.length()) > MAX_LENGTH) {
        throw DomErrors.notSupported(
            "the tag of a base element has at most " + MAX_LENGTH + " characters");
      }
    }
  }

  /** How long a start tag goes on, as the HTML standard finds its end. */
  static int lengthOfTag(String markup, int start) {
    int end = (int) Math.min(markup.length(), start + MAX_LENGTH + 1L);
    Part part = Part.BEFORE_NAME;
    for (int i = start; i < end; i++) {
      char c = markup.charAt(i);
      if (part.isEnd(c)) {
        return i - start;
      }
      part = part.after(c);
    }
    return end - start;
  }

  /** What a start tag consists of behind its name. */
  private enum Part {
    BEFORE_NAME,
    NAME,
    AFTER_NAME,
    BEFORE_VALUE,
    UNQUOTED,
    DOUBLE_QUOTED,
    SINGLE_QUOTED;

    boolean isEnd(char c) {
      return c == '>' && this != DOUBLE_QUOTED && this != SINGLE_QUOTED;
    }

    Part after(char c) {
      return switch (this) {
        case BEFORE_NAME -> Names.isSpace(c) || c == '/' ? this : NAME;
        case NAME, AFTER_NAME -> afterName(c);
        case BEFORE_VALUE -> beforeValue(c);
        case UNQUOTED -> Names.isSpace(c) ? BEFORE_NAME : this;
        case DOUBLE_QUOTED -> c == '"' ? BEFORE_NAME : this;
        case SINGLE_QUOTED -> c == '\'' ? BEFORE_NAME : this;
      };
    }

    private static Part afterName(char c) {
      if (Names.isSpace(c)) {
        return AFTER_NAME;
      }
      return c == '/' ? BEFORE_NAME : c == '=' ? BEFORE_VALUE : NAME;
    }

    private static Part beforeValue(char c) {
      if (Names.isSpace(c)) {
        return BEFORE_VALUE;
      }
      return c == '"' ? DOUBLE_QUOTED : c == '\'' ? SINGLE_QUOTED : UNQUOTED;
    }
  }
}
