package app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The README of the repository and the pages of {@code docs}: their fenced blocks, and the files
 * that they are taken from.
 */
final class Readme {
  private static final Pattern FENCE = Pattern.compile("```(\\w*)");
  private static final Pattern MARKER =
      Pattern.compile("<!-- (snippet|excerpt|output): (\\S+) -->");

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  /** Made, and compared with its sources, by tests of other modules. */
  private static final Set<Path> GENERATED = Set.of(Path.of("docs/errors.md"));

  private Readme() {}

  /**
   * A fenced block.
   *
   * @param document the page
   * @param line where it begins, for messages
   * @param language the word behind the fence
   * @param kind how the text relates to the source; empty without a marker
   * @param source the path from the root of the repository, and perhaps a region
   * @param text what is inside
   */
  record Block(
      String document, int line, String language, String kind, String source, String text) {
    @Override
    public String toString() {
      return "%s:%d %s %s %s".formatted(document, line, language, kind, source);
    }
  }

  /** The folder of the repository: tests run in the folder of their module. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("README.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The pages, as paths from the root. */
  static List<Path> documents() throws IOException {
    List<Path> documents =
        new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> pages = Files.list(root().resolve("docs"))) {
      pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    documents.replaceAll(page -> page.isAbsolute() ? root().relativize(page) : page);
    return documents;
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path document : documents()) {
      if (!GENERATED.contains(document)) {
        blocks.addAll(blocks(document.toString(), Files.readAllLines(root().resolve(document))));
      }
    }
    return blocks;
  }

  private static List<Block> blocks(String document, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        Matcher marker = MARKER.matcher(i == 0 ? "" : lines.get(i - 1));
        boolean marked = marker.matches();
        blocks.add(
            new Block(
                document,
                i + 1,
                fence.group(1),
                marked ? marker.group(1) : "",
                marked ? marker.group(2) : "",
                String.join("\n", lines.subList(i + 1, end)) + "\n"));
        i = end;
      }
    }
    return blocks;
  }

  /** The text of a file, or of its region: {@code path#region}. */
  static String source(String source) throws IOException {
    String[] parts = source.split("#", 2);
    List<String> lines = Files.readAllLines(root().resolve(parts[0]));
    return String.join("\n", parts.length == 1 ? lines : region(lines, parts[1])).stripTrailing()
        + "\n";
  }

  /** The lines between {@code region name} and {@code endregion}, without their common indent. */
  private static List<String> region(List<String> lines, String name) {
    Pattern begin = Pattern.compile("\\s*(//|<!--) region " + Pattern.quote(name) + "( -->)?");
    Pattern end = Pattern.compile("\\s*(//|<!--) endregion( -->)?");
    List<String> inside = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      if (open && end.matcher(line).matches()) {
        return List.of(String.join("\n", inside).stripIndent().split("\n", -1));
      }
      if (open) {
        inside.add(line);
      }
      open |= begin.matcher(line).matches();
    }
    throw new IllegalArgumentException("there is no region " + name);
  }

  /** What a page links to, but for other sites. */
  static List<String> links(Path document) throws IOException {
    String text = Files.readString(root().resolve(document)).replaceAll("(?s)```.*?\n```", "");
    return LINK.matcher(text.replaceAll("`[^`\n]*`(?!\\])", ""))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }

  /** Whether there is the file, and the heading if one is named. */
  static boolean leadsSomewhere(Path document, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path here = root().resolve(document);
    Path target = parts[0].isEmpty() ? here : here.resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1 || headings(Files.readAllLines(target)).contains(parts[1]));
  }

  /** The headings of a page as GitHub names them in links. */
  private static List<String> headings(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
