package dev.contextbridge.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/cases}: Java files with one root API and its implementation, the
 * files that the processor is to write for it, and a script that uses it.
 *
 * @param name the folder's name
 * @param folder where it is
 */
record Case(String name, Path folder) {
  private static final Path ALL = Path.of("src/test/cases");

  /** Every case, by name. */
  static List<Case> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> new Case(folder.getFileName().toString(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file beside the cases that all of them share. */
  static String shared(String name) {
    return read(ALL.resolve(name));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder and of those in it, sorted, whose name ends so. */
  static List<Path> files(Path folder, String... endings) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java files that are compiled. */
  List<Path> sources() {
    return files(folder, ".java").stream().filter(file -> !file.startsWith(expected())).toList();
  }

  /** The folder of the files that the processor is to write. */
  Path expected() {
    return folder.resolve("expected");
  }

  /** The script that uses the API, in TypeScript. */
  String use() {
    return read(folder.resolve("use.ts"));
  }

  /** The name of the script among the files that the TypeScript compiler sees. */
  String useName() {
    return "/" + name + "/use.ts";
  }

  @Override
  public String toString() {
    return name;
  }
}
