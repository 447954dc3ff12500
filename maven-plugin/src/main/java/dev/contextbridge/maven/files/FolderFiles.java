package dev.contextbridge.maven.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a folder and of those below it. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * Their names below the folder, with forward slashes, sorted; none if there is no folder.
   *
   * @param chosen which files, by these names
   * @throws IOException if a folder cannot be read
   */
  public static List<String> names(Path folder, Predicate<String> chosen) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(each -> folder.relativize(each).toString().replace('\\', '/'))
          .filter(chosen)
          .sorted()
          .toList();
    }
  }
}
