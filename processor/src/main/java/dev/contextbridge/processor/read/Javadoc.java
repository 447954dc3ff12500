package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a Javadoc comment into TSDoc. */
final class Javadoc {
  private static final Pattern BLOCK_TAG = Pattern.compile("^\\s*@(\\w+)\\s*(.*)$");
  private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal|value)\\s+([^}]*)}");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)}");
  private static final Pattern OTHER_INLINE = Pattern.compile("\\{@\\w+\\s*([^}]*)}");
  private static final Pattern CODE_TAG = Pattern.compile("(?i)</?code>");
  private static final Pattern PRE = Pattern.compile("(?i)</?pre>");
  private static final Pattern LIST_ITEM = Pattern.compile("(?i)\\s*<li>\\s*");
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)\\s*</?p>\\s*");
  private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

  private final List<String> text = new ArrayList<>();
  private final Map<String, String> params = new LinkedHashMap<>();
  private final Map<String, String> exceptions = new LinkedHashMap<>();
  private String returns = "";
  private String deprecated = "";
  private boolean isDeprecated;

  private Javadoc() {}

  static Doc read(@Nullable String comment) {
    if (comment == null) {
      return Doc.NONE;
    }
    Javadoc javadoc = new Javadoc();
    javadoc.split(comment);
    return new Doc(
        List.copyOf(javadoc.text),
        javadoc.params,
        javadoc.returns,
        javadoc.exceptions,
        javadoc.deprecated,
        javadoc.isDeprecated);
  }

  private void split(String comment) {
    StringBuilder description = new StringBuilder();
    StringBuilder block = new StringBuilder();
    String tag = "";
    for (String line : comment.split("\n", -1)) {
      Matcher matcher = BLOCK_TAG.matcher(line);
      if (matcher.matches()) {
        addBlock(tag, block.toString());
        tag = matcher.group(1);
        block = new StringBuilder(matcher.group(2));
      } else if (tag.isEmpty()) {
        description.append(line).append('\n');
      } else {
        block.append(' ').append(line.strip());
      }
    }
    addBlock(tag, block.toString());
    addText(description.toString());
  }

  private void addText(String description) {
    String[] lines = markdown(description).strip().split("\n", -1);
    boolean blank = true;
    for (String line : lines) {
      String stripped = line.stripTrailing().replaceFirst("^ ", "");
      if (!stripped.isEmpty() || !blank) {
        text.add(stripped);
      }
      blank = stripped.isEmpty();
    }
    while (!text.isEmpty() && text.get(text.size() - 1).isEmpty()) {
      text.remove(text.size() - 1);
    }
  }

  private void addBlock(String tag, String raw) {
    String content = markdown(raw).replace('\n', ' ').replaceAll("\\s+", " ").strip();
    switch (tag) {
      case "param" -> addNamed(params, content);
      case "throws", "exception" -> addNamed(exceptions, content);
      case "return" -> returns = content;
      case "deprecated" -> {
        deprecated = content;
        isDeprecated = true;
      }
      default -> {
        // other tags have no counterpart
      }
    }
  }

  private static void addNamed(Map<String, String> into, String content) {
    int space = content.indexOf(' ');
    String name = space < 0 ? content : content.substring(0, space);
    if (!name.startsWith("<")) {
      into.put(name, space < 0 ? "" : content.substring(space + 1));
    }
  }

  /** HTML and inline tags as Markdown. A comment's end cannot stand inside a comment. */
  private static String markdown(String html) {
    String result = CODE.matcher(html).replaceAll(match -> quote("`" + match.group(1) + "`"));
    result = LINK.matcher(result).replaceAll(match -> quote(link(match.group(1), match.group(2))));
    result = OTHER_INLINE.matcher(result).replaceAll(match -> quote(match.group(1)));
    result = PRE.matcher(result).replaceAll("\n```\n");
    result = CODE_TAG.matcher(result).replaceAll("`");
    result = LIST_ITEM.matcher(result).replaceAll("\n- ");
    result = PARAGRAPH.matcher(result).replaceAll("\n\n");
    result = ANY_TAG.matcher(result).replaceAll("");
    return result
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("*/", "*\\/");
  }

  private static String link(String target, String label) {
    if (!label.isBlank()) {
      return label.strip();
    }
    String name = target.replaceFirst("^.*[.#]", "").replaceFirst("\\(.*", "");
    return "`" + (target.startsWith("#") ? target.substring(1) : name) + "`";
  }

  private static String quote(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
