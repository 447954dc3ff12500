package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.DocLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the HTML and the inline tags of Javadoc into Markdown. */
final class Markdown {
  private static final Pattern PRE = Pattern.compile("(?is)<pre>(.*?)</pre>");
  private static final Pattern CODE = Pattern.compile("(?is)<code>(.*?)</code>");
  private static final Pattern LIST_ITEM = Pattern.compile("(?i)\\s*<li>\\s*");
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?i)\\s*</?(?:p|ul|ol|dl|dt|table|tr|div|blockquote|h[1-6])(?:\\s[^>]*)?/?>\\s*");
  private static final Pattern ANCHOR =
      Pattern.compile("(?is)<a\\s[^>]*?href\\s*=\\s*[\"'](https?:[^\"'\\s]*)[\"'][^>]*>(.*?)</a>");
  private static final Pattern STRONG = Pattern.compile("(?i)</?(?:b|strong)>");
  private static final Pattern EMPHASIS = Pattern.compile("(?i)</?(?:i|em)>");
  private static final Pattern CELL = Pattern.compile("(?i)\\s*<(?:td|th|dd)(?:\\s[^>]*)?>\\s*");
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");
  private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern LINK = Pattern.compile("^([^\\s(]+(?:\\([^)]*\\))?)\\s*(.*)$");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX]\\p{XDigit}+|\\w+);");
  private static final Pattern KEPT = Pattern.compile("\u0000(\\d+)\u0000");

  /** Pieces that are done and must not be looked at again. */
  private final List<String> kept = new ArrayList<>();

  private Markdown() {}

  static String of(String javadoc) {
    Markdown markdown = new Markdown();
    return markdown.restore(markdown.convert(javadoc.replace("\u0000", "")));
  }

  /** What {@code @see} names: a link, a text in quotes or an element of HTML. */
  static String see(String content) {
    if (content.startsWith("<")) {
      return of(content);
    }
    return content.startsWith("\"")
        ? of(content.replaceFirst("^\"(.*)\"$", "$1"))
        : of("{@link " + content + "}");
  }

  private String convert(String javadoc) {
    if (javadoc.indexOf('<') < 0 && javadoc.indexOf('{') < 0 && javadoc.indexOf('&') < 0) {
      return javadoc; // most sentences: ten patterns would be searched for in vain
    }
    String text = replace(PRE, javadoc, match -> keep(block(match.group(1))));
    text = inlineTags(text);
    text = replace(CODE, text, match -> keep("`" + entities(match.group(1)) + "`"));
    text = replace(ANCHOR, text, match -> "[" + match.group(2) + "](" + match.group(1) + ")");
    text = STRONG.matcher(text).replaceAll("**");
    text = EMPHASIS.matcher(text).replaceAll("*");
    text = LIST_ITEM.matcher(text).replaceAll("\n- ");
    text = CELL.matcher(text).replaceAll(" ");
    text = LINE_BREAK.matcher(text).replaceAll("\n");
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    return entities(ANY_TAG.matcher(text).replaceAll(""));
  }

  private static String block(String content) {
    String text = content.strip();
    boolean code = text.startsWith("{@code") && text.endsWith("}");
    String lines =
        code
            ? text.substring("{@code".length(), text.length() - 1)
            : entities(ANY_TAG.matcher(content).replaceAll(""));
    return "\n```\n" + lines.replaceFirst("^\\s*\n", "").stripTrailing().stripIndent() + "\n```\n";
  }

  private String inlineTags(String text) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("{@"); at >= 0; at = text.indexOf("{@", from)) {
      int end = closingBrace(text, at);
      if (end < 0) {
        break;
      }
      result.append(text, from, at).append(inlineTag(text.substring(at + 2, end)));
      from = end + 1;
    }
    return result.append(text, from, text.length()).toString();
  }

  private static int closingBrace(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private String inlineTag(String tag) {
    String[] parts = tag.strip().split("\\s+", 2);
    String content = parts.length < 2 ? "" : parts[1];
    return switch (parts[0]) {
      case "code", "value" -> keep("`" + content + "`");
      case "literal" -> keep(content);
      case "link", "linkplain" -> link(content);
      case "snippet" -> keep(snippet(content));
      default -> inlineTags(content);
    };
  }

  /** Code that stands in the comment; what stands in a file is left out. */
  private static String snippet(String content) {
    int colon = content.indexOf(':');
    return colon < 0 ? "" : block(content.substring(colon + 1).replaceAll("\\s*//\\s*@.*", ""));
  }

  private String link(String content) {
    Matcher matcher = LINK.matcher(content.replaceAll("\\s+", " "));
    if (!matcher.matches()) {
      return content;
    }
    return keep(DocLinks.of(matcher.group(1), matcher.group(2).strip()));
  }

  private static String entities(String text) {
    return replace(ENTITY, text, match -> Entities.text(match.group(1)).orElse(match.group()));
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
  }

  private String keep(String piece) {
    kept.add(piece);
    return "\u0000" + (kept.size() - 1) + "\u0000";
  }

  private String restore(String text) {
    String restored = replace(KEPT, text, match -> kept.get(Integer.parseInt(match.group(1))));
    return restored.equals(text) ? text : restore(restored);
  }
}
