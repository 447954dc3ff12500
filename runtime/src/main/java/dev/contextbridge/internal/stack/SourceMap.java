package dev.contextbridge.internal.stack;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the pieces of a compiled script were written: a source map of ECMA-426, without indexes.
 */
final class SourceMap {
  private static final int MAX_NAME = 300;

  private final List<String> sources;
  private final Mappings mappings;

  /** A place in the text that somebody wrote; line and column count from 1. */
  record Place(String file, int line, int column) {}

  private SourceMap(List<String> sources, Mappings mappings) {
    this.sources = sources;
    this.mappings = mappings;
  }

  /**
   * Reads a map.
   *
   * @param script the name of the script, from which the names of its sources start
   * @param json the map
   * @return null if it is damaged, as a debugger would ignore it
   */
  static @Nullable SourceMap parse(String script, String json) {
    try {
      MapJson map = MapJson.read(json);
      List<String> names =
          map.sources.stream().map(each -> named(script, map.sourceRoot, each)).toList();
      return new SourceMap(names, Mappings.decode(map.mappings));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /** Where a piece was written, or null if nobody wrote it. */
  @Nullable Place of(int line, int column) {
    int index = mappings.find(line - 1, column - 1);
    int source = index < 0 ? -1 : mappings.source(index);
    return source < 0 || source >= sources.size()
        ? null
        : new Place(
            sources.get(source), mappings.sourceLine(index) + 1, mappings.sourceColumn(index) + 1);
  }

  /** A name that tells no place of the machine: what leads above the root is left out. */
  private static String named(String script, String root, String source) {
    String separator = root.isEmpty() || root.endsWith("/") ? "" : "/";
    String path = (root + separator + source).replace('\\', '/');
    int scheme = path.indexOf("://");
    boolean absolute =
        path.startsWith("/") || path.startsWith("file:") || path.matches("[A-Za-z]:.*");
    String plain =
        absolute
            ? path.substring(path.lastIndexOf('/') + 1)
            : scheme >= 0
                ? path.substring(scheme + 3)
                : script.substring(0, script.lastIndexOf('/') + 1) + path;
    String normal = normal(plain).replaceAll("[\\p{Cntrl}\\p{javaWhitespace}]", " ");
    return normal.substring(0, Math.min(normal.length(), MAX_NAME));
  }

  private static String normal(String path) {
    String[] steps = path.split("/");
    int kept = 0;
    for (String step : steps) {
      if (step.equals("..")) {
        kept = Math.max(kept - 1, 0);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps[kept++] = step;
      }
    }
    return String.join("/", Arrays.copyOf(steps, kept));
  }
}
