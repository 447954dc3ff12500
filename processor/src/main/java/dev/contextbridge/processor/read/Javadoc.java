package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.model.DocLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a Javadoc comment into TSDoc. */
final class Javadoc {
  private static final Pattern MARGIN = Pattern.compile("(?m)^ ");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BLOCK_TAG = Pattern.compile("^\\s*@(\\w+)\\s*(.*)$");

  private final List<String> text = new ArrayList<>();
  private final Map<String, String> params = new LinkedHashMap<>();
  private final Map<String, String> exceptions = new LinkedHashMap<>();
  private final List<String> see = new ArrayList<>();
  private String returns = "";
  private String deprecated = "";
  private boolean isDeprecated;

  private Javadoc() {}

  static Doc read(@Nullable String comment) {
    if (comment == null) {
      return Doc.NONE;
    }
    Javadoc javadoc = new Javadoc();
    javadoc.split(DocLinks.clean(comment));
    return new Doc(
        List.copyOf(javadoc.text),
        javadoc.params,
        javadoc.returns,
        javadoc.exceptions,
        List.copyOf(javadoc.see),
        javadoc.deprecated,
        javadoc.isDeprecated);
  }

  private void split(String comment) {
    StringBuilder description = new StringBuilder();
    StringBuilder block = new StringBuilder();
    String tag = "";
    int braces = 0;
    for (String line : MARGIN.matcher(comment).replaceAll("").split("\n", -1)) {
      Matcher matcher = BLOCK_TAG.matcher(line);
      boolean inside = braces > 0; // of an inline tag, where code may begin with @
      braces = Math.max(0, braces + openBraces(line, inside));
      if (!inside && matcher.matches()) {
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

  private static int openBraces(String line, boolean inside) {
    int start = inside ? 0 : line.indexOf("{@");
    return start < 0
        ? 0
        : line.substring(start).chars().map(each -> each == '{' ? 1 : each == '}' ? -1 : 0).sum();
  }

  private void addText(String description) {
    String[] lines = Markdown.of(description).strip().split("\n", -1);
    boolean blank = true;
    for (String line : lines) {
      String stripped = line.stripTrailing();
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
    String content = oneLine(raw);
    switch (tag) {
      case "param" -> addNamed(params, raw.strip());
      case "throws", "exception" -> addNamed(exceptions, raw.strip());
      case "return" -> returns = content;
      case "see" -> see.add(Markdown.see(raw.strip()));
      case "deprecated" -> {
        deprecated = content;
        isDeprecated = true;
      }
      default -> {
        // other tags have no counterpart
      }
    }
  }

  private static void addNamed(Map<String, String> into, String raw) {
    int space = raw.indexOf(' ');
    String name = space < 0 ? raw : raw.substring(0, space);
    if (!name.startsWith("<")) {
      into.put(name, space < 0 ? "" : oneLine(raw.substring(space)));
    }
  }

  private static String oneLine(String raw) {
    return raw.isEmpty() ? raw : SPACES.matcher(Markdown.of(raw)).replaceAll(" ").strip();
  }
}
