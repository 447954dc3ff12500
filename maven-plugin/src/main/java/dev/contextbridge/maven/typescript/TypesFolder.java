package dev.contextbridge.maven.typescript;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declarations that the goal {@code types} gathered, as a project sees them.
 *
 * @param path the folder, which need not exist
 */
public record TypesFolder(Path path) {

  private static final String INDEX = "index.d.ts";

  /**
   * All declaration files, sorted.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Path> declarations() throws IOException {
    return FolderFiles.names(path, name -> name.endsWith(".d.ts")).stream()
        .map(path::resolve)
        .toList();
  }

  /**
   * The modules that the folder is, if it has an index: all of it under its name, and its files
   * below that.
   *
   * @param name what sources import it by; null for the name in its {@code package.json} or, where
   *     there is none, the given one
   * @param otherwise that name
   * @throws IOException if {@code package.json} cannot be read, or is not one
   */
  public Map<String, Path> modules(@Nullable String name, String otherwise) throws IOException {
    if (!Files.isRegularFile(path.resolve(INDEX))) {
      return Map.of();
    }
    Path folder = path.toAbsolutePath().normalize();
    String module = name == null ? packageName(otherwise) : name;
    return Map.of(module, folder.resolve(INDEX), module + "/*", Path.of(folder + "/*"));
  }

  private String packageName(String otherwise) throws IOException {
    Path file = path.resolve("package.json");
    if (!Files.isRegularFile(file)) {
      return otherwise;
    }
    try {
      JsonObject read =
          JsonParser.parseString(new String(Files.readAllBytes(file), UTF_8)).getAsJsonObject();
      JsonElement name = read.get("name");
      return name == null ? otherwise : name.getAsString();
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new IOException(file + " is no package.json: " + e.getMessage(), e);
    }
  }
}
