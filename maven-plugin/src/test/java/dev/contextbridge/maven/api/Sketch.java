package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a snapshot of a few lines: {@code api notes@0 NotesApi}, then methods as {@code save: (a:
 * string) => void throws TooLarge} and types as {@code record Note id: string; title?: string}.
 * Without a line for it the API is {@code notes}.
 */
final class Sketch {
  private final SortedMap<String, Api> apis = new TreeMap<>();
  private @Nullable Api api;

  static Snapshot of(List<String> lines) {
    Sketch sketch = new Sketch();
    if (!lines.isEmpty() && !lines.get(0).startsWith("api ")) {
      sketch.line("api notes@0 NotesApi");
    }
    lines.forEach(sketch::line);
    return new Snapshot(sketch.apis);
  }

  private void line(String line) {
    String[] words = line.split(" ", 3);
    String rest = words.length < 3 ? "" : words[2];
    switch (words[0]) {
      case "api" -> api(words[1], rest);
      case "record" -> add(words[1], fields(rest, false));
      case "error" -> add(words[1], fields("name=" + words[1] + "; " + rest, true));
      case "enum" -> add(words[1], new Shape.Constants(set(rest, " ")));
      case "union" -> {
        String[] parts = rest.split(": ", 2);
        add(words[1], new Shape.Variants(parts[0], set(parts[1], " ")));
      }
      case "text" -> add(words[1], new Shape.Text(words[1]));
      case "function" -> add(words[1], new Shape.Callback((Type.Function) TypeParser.parse(rest)));
      case "interface" -> add(words[1], new Shape.Reference(rest));
      default -> method(line);
    }
  }

  private void api(String where, String rest) {
    List<String> words = List.of(rest.split(" "));
    String name = where.contains("@") ? words.get(0) : where;
    String java = words.stream().filter(each -> each.contains(".")).findFirst().orElse("a." + name);
    String[] root = where.split("@", 2);
    api =
        new Api(
            java,
            name,
            root.length == 2 ? new Api.Root(root[0], Integer.parseInt(root[1])) : null,
            words.contains("implementable"),
            new TreeMap<>(),
            new TreeMap<>());
    apis.put(java, api);
  }

  private void add(String name, Shape shape) {
    current().types().put(name, shape);
  }

  private void method(String line) {
    String[] parts = line.split(": ", 2);
    boolean hasDefault = parts[1].endsWith(" default");
    String[] text = parts[1].replace(" default", "").split(" throws ", 2);
    SortedSet<String> errors = text.length < 2 ? new TreeSet<>() : set(text[1], ", ");
    Type.Function signature = (Type.Function) TypeParser.parse(text[0]);
    current().methods().put(parts[0], new Api.Method(signature, errors, hasDefault));
  }

  private Api current() {
    if (api == null) {
      throw new IllegalStateException("no API");
    }
    return api;
  }

  private static Shape.Fields fields(String text, boolean error) {
    SortedMap<String, String> tags = new TreeMap<>();
    SortedMap<String, Shape.Field> fields = new TreeMap<>();
    for (String each : list(text, "; ")) {
      if (each.contains("=") && !each.contains("=>")) {
        String[] tag = each.split("=", 2);
        tags.put(tag[0], tag[1]);
      } else {
        String[] field = each.split(": ", 2);
        boolean optional = field[0].endsWith("?");
        String name = field[0].replace("?", "");
        fields.put(name, new Shape.Field(TypeParser.parse(field[1]), optional));
      }
    }
    return new Shape.Fields(tags, fields, error);
  }

  private static SortedSet<String> set(String text, String separator) {
    return new TreeSet<>(list(text, separator));
  }

  private static List<String> list(String text, String separator) {
    List<String> list = new ArrayList<>(Arrays.asList(text.split(separator)));
    list.removeIf(String::isBlank);
    return list;
  }
}
