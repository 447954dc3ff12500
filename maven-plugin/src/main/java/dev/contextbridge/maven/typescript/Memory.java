package dev.contextbridge.maven.typescript;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.stamp.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files the last compilation of a project read besides those that are known beforehand, so
 * that whether one changed can be told without the compiler. Paths are relative to the module, so
 * that it may be moved.
 *
 * @param file where this is kept
 * @param module the module's folder
 */
public record Memory(Path file, Path module) {

  /** What a compilation reads in any case, but is found by looking. */
  private static final Set<String> SOURCES =
      Set.of("ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs", "json");

  /**
   * Adds all that decides a compilation's result: the files of the folders, their names among it,
   * and what was read elsewhere.
   *
   * @throws IOException if a file cannot be read
   */
  public void addTo(Fingerprint fingerprint, Path... folders) throws IOException {
    for (Path folder : folders) {
      fingerprint.addFolder("folder", folder, Memory::isSource);
    }
    for (String name : names()) {
      fingerprint.addFile(name, module.resolve(name));
    }
  }

  /**
   * Remembers what was read.
   *
   * @throws IOException if that cannot be written
   */
  public void write(List<Path> read) throws IOException {
    Set<String> names = new TreeSet<>();
    Path base = module.toAbsolutePath().normalize();
    for (Path each : read) {
      Path name = each.getRoot().equals(base.getRoot()) ? base.relativize(each) : each;
      names.add(name.toString().replace('\\', '/'));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, names, UTF_8);
  }

  private List<String> names() throws IOException {
    return Files.isRegularFile(file) ? Files.readAllLines(file, UTF_8) : List.of();
  }

  private static boolean isSource(String name) {
    return SOURCES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
