package dev.contextbridge.maven.typescript;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.stamp.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which files the last compilation of a project read, and in which folders it looked for some, so
 * that whether it would find something else can be told without the compiler. Paths are relative to
 * the module, so that it may be moved.
 *
 * @param file where this is kept
 * @param module the module's folder
 */
public record Memory(Path file, Path module) {

  /** What a compilation may read of what it finds in a folder. */
  private static final Set<String> SOURCES =
      Set.of("ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "json");

  /**
   * Adds all that decides a compilation's result: the declarations, what was read besides, and what
   * there is where files were looked for.
   *
   * @throws IOException if a file cannot be read
   */
  public void addTo(Fingerprint fingerprint, Path declarations) throws IOException {
    fingerprint.addFolder("declarations", declarations, Memory::isSource);
    for (String name : names()) {
      if (name.endsWith("/")) {
        fingerprint.add(name, namesIn(module.resolve(name)));
      } else {
        fingerprint.addFile(name, module.resolve(name));
      }
    }
  }

  /**
   * Remembers a compilation.
   *
   * @param read the files that it read
   * @param searched the folders that it looked for files in, which need not exist
   * @throws IOException if that cannot be written
   */
  public void write(Collection<Path> read, Collection<Path> searched) throws IOException {
    Set<String> names = new TreeSet<>();
    read.forEach(each -> names.add(name(each)));
    searched.forEach(each -> names.add(name(each) + "/"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, names, UTF_8);
  }

  private String name(Path path) {
    Path base = module.toAbsolutePath().normalize();
    Path name = path.getRoot().equals(base.getRoot()) ? base.relativize(path) : path;
    // The module itself has no name.
    return name.toString().isEmpty() ? "." : name.toString().replace('\\', '/');
  }

  private static List<String> namesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(each -> each.getFileName() + (Files.isDirectory(each) ? "/" : ""))
          .filter(each -> each.endsWith("/") || isSource(each))
          .sorted()
          .toList();
    }
  }

  private List<String> names() throws IOException {
    return Files.isRegularFile(file) ? Files.readAllLines(file, UTF_8) : List.of();
  }

  private static boolean isSource(String name) {
    return SOURCES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
