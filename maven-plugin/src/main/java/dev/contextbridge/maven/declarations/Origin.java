package dev.contextbridge.maven.declarations;

import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What may hold declarations: a folder of classes or a jar.
 *
 * @param label as people know it, such as {@code this module} or {@code dev.x:notes-api:1.0}
 * @param location the folder or jar; one that is not there holds nothing
 */
public record Origin(String label, Path location) {
  static final String FOLDER = "META-INF/contextbridge/";

  /**
   * Reads all that the processor and the runtime put there.
   *
   * @return content by name below {@code META-INF/contextbridge/}, sorted
   * @throws IOException if it cannot be read
   */
  Map<String, byte[]> read() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(location.resolve(FOLDER))) {
      readFolder(files);
    } else if (Files.isRegularFile(location)) {
      readJar(files);
    }
    return files;
  }

  private void readFolder(Map<String, byte[]> files) throws IOException {
    Path folder = location.resolve(FOLDER);
    for (String each : FolderFiles.names(folder, name -> true)) {
      files.put(each, Files.readAllBytes(folder.resolve(each)));
    }
  }

  private void readJar(Map<String, byte[]> files) throws IOException {
    try (ZipFile jar = new ZipFile(location.toFile())) {
      for (ZipEntry each : jar.stream().toList()) {
        if (each.getName().startsWith(FOLDER) && !each.isDirectory()) {
          files.put(
              each.getName().substring(FOLDER.length()), jar.getInputStream(each).readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new IOException(label + " cannot be read: " + location + ": " + e.getMessage(), e);
    }
  }
}
