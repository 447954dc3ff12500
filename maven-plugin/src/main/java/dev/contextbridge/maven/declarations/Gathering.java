package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.declarations.DeclarationFile.Imported;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All declarations of a module and its dependencies. Not for use by several threads. */
public final class Gathering {
  private final List<Pattern> excludes;
  private final NavigableMap<String, DeclarationFile> files = new TreeMap<>();
  private final NavigableMap<String, byte[]> globals = new TreeMap<>();
  private final Map<String, Root> roots = new TreeMap<>();
  private final SortedSet<String> excluded = new TreeSet<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> clashes = new ArrayList<>();

  private Gathering(List<String> excludes) {
    this.excludes = excludes.stream().map(Gathering::pattern).toList();
  }

  /**
   * Reads what is there.
   *
   * @param origins in the order of the class path: of two files of one name the first counts, as it
   *     does for classes
   * @param excludes names of interfaces to leave out, such as {@code dev.x.OldApi}; {@code *}
   *     stands for any text
   * @throws IOException if an origin cannot be read
   * @throws ConflictException if what was found cannot stand beside each other
   */
  public static Gathering of(List<Origin> origins, List<String> excludes)
      throws IOException, ConflictException {
    Gathering gathering = new Gathering(excludes);
    for (Origin each : origins) {
      gathering.add(each);
    }
    if (!gathering.clashes.isEmpty()) {
      throw new ConflictException(String.join("\n", gathering.clashes));
    }
    gathering.checkImports();
    return gathering;
  }

  /** Whether there is no declaration of any API. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** How many APIs there are, roots and others. */
  public int size() {
    return files.size();
  }

  /** The interfaces that were found and left out, by their names in Java. */
  public SortedSet<String> excluded() {
    return Collections.unmodifiableSortedSet(excluded);
  }

  /** What the user should know, each a sentence or two. */
  public List<String> warnings() {
    return Collections.unmodifiableList(warnings);
  }

  /** The declarations by their paths. */
  NavigableMap<String, DeclarationFile> files() {
    return files;
  }

  /** The runtime's declarations of what worlds have, by their names. */
  NavigableMap<String, byte[]> globals() {
    return globals;
  }

  private void add(Origin origin) throws IOException {
    Map<String, byte[]> found = origin.read();
    for (Map.Entry<String, byte[]> each : found.entrySet()) {
      if (Globals.isFile(each.getKey())) {
        globals.putIfAbsent(each.getKey(), each.getValue());
      } else if (each.getKey().endsWith(DeclarationFile.SUFFIX)) {
        addFile(
            DeclarationFile.parse(
                each.getKey(), new String(each.getValue(), UTF_8), origin.label()));
      }
    }
    for (Map.Entry<String, byte[]> each : found.entrySet()) {
      if (each.getKey().endsWith(".json")) {
        addRoot(each.getKey(), new String(each.getValue(), UTF_8), origin.label());
      }
    }
  }

  private void addFile(DeclarationFile file) {
    if (isExcluded(file)) {
      excluded.add(file.javaName());
      return;
    }
    @Nullable DeclarationFile first = files.putIfAbsent(file.path(), file);
    if (first != null && !first.text().equals(file.text())) {
      warnings.add(
          "%s is declared differently by %s and by %s; the first is taken, as for its class."
              .formatted(file.javaName(), first.origin(), file.origin()));
    }
  }

  private boolean isExcluded(DeclarationFile file) {
    return excludes.stream().anyMatch(each -> each.matcher(file.javaName()).matches());
  }

  private void addRoot(String name, String text, String origin) throws IOException {
    String declaration = name.replace('$', '_').replaceFirst("\\.json$", DeclarationFile.SUFFIX);
    @Nullable DeclarationFile file = files.get(declaration);
    if (file == null || !file.origin().equals(origin)) {
      return;
    }
    @Nullable Root root = Root.parse(name, text, origin);
    @Nullable Root first = root == null ? null : roots.putIfAbsent(root.place(), root);
    if (root != null && first != null) {
      clash(first, root);
    }
  }

  /** In the main world both would also declare one variable; an isolated world declares nothing. */
  private void clash(Root first, Root second) {
    String text =
        "%s is exposed by %s and by %s. A bridge that is given both refuses the second."
            .formatted(first.place(), first, second);
    if (first.world() == 0) {
      clashes.add(
          text
              + " Give one another key, or leave one out: <excludes><exclude>%s</exclude></excludes>"
                  .formatted(second.api()));
    } else {
      warnings.add(text);
    }
  }

  private void checkImports() throws ConflictException {
    for (DeclarationFile file : files.values()) {
      for (Imported each : file.imports().values()) {
        if (!files.containsKey(each.path())) {
          throw new ConflictException(
              "%s (%s) needs the declaration of %s, which is %s."
                  .formatted(
                      file.javaName(),
                      file.origin(),
                      DeclarationFile.javaName(each.path()),
                      whyMissing(each)));
        }
      }
    }
  }

  private String whyMissing(Imported imported) {
    return excludes.stream()
            .anyMatch(each -> each.matcher(DeclarationFile.javaName(imported.path())).matches())
        ? "excluded"
        : "neither in this module nor in a dependency of the scopes compile and runtime";
  }

  private static Pattern pattern(String exclude) {
    StringBuilder regex = new StringBuilder();
    for (String each : exclude.strip().split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(each));
    }
    return Pattern.compile(regex.toString());
  }
}
