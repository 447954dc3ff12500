package dev.contextbridge.examples.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the notes and of the script that come with the example, in a temporary folder: whoever
 * saves there changes nothing of the example. Gone when closed.
 */
final class BundledFiles implements AutoCloseable {

  /** Names the notes, one a line: a class path cannot be listed. */
  static final String INDEX = "folder/index.txt";

  private final Path folder;

  BundledFiles() throws IOException {
    folder = Files.createTempDirectory("contextbridge-notes");
  }

  Path notes() throws IOException {
    Path notes = Files.createDirectory(folder.resolve("folder"));
    for (String name : index()) {
      copy("folder/" + name);
    }
    return notes;
  }

  Path script() throws IOException {
    copy("renderer.js.map"); // so that errors name lines of the TypeScript
    return copy("renderer.js");
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> index() throws IOException {
    try (InputStream index = open(INDEX)) {
      return new String(index.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream original = open(name)) {
      Files.copy(original, copy);
    }
    return copy;
  }

  private static InputStream open(String name) throws IOException {
    InputStream resource = BundledFiles.class.getResourceAsStream(name);
    if (resource == null) {
      throw new FileNotFoundException("Not on the class path: " + name);
    }
    return resource;
  }
}
