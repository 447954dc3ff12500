package app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README of the repository: its fenced blocks, and the files that they are taken from. */
final class Readme {
  private static final Pattern FENCE = Pattern.compile("```(\\w*)");
  private static final Pattern MARKER =
      Pattern.compile("<!-- (snippet|excerpt|output): (\\S+) -->");

  private Readme() {}

  /**
   * A fenced block.
   *
   * @param line where it begins, for messages
   * @param language the word behind the fence
   * @param kind how the text relates to the source; empty without a marker
   * @param source the path from the root of the repository, and perhaps a region
   * @param text what is inside
   */
  record Block(int line, String language, String kind, String source, String text) {
    @Override
    public String toString() {
      return "README.md:%d %s %s %s".formatted(line, language, kind, source);
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

  static List<Block> blocks() throws IOException {
    List<String> lines = Files.readAllLines(root().resolve("README.md"));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        Matcher marker = MARKER.matcher(i == 0 ? "" : lines.get(i - 1));
        boolean marked = marker.matches();
        blocks.add(
            new Block(
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
}
