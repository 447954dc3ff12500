package dev.contextbridge.maven.typescript;

import com.google.gson.Gson;
import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which {@code tsconfig.json} counts.
 *
 * @param file its path; where there is none, the path that it would have
 * @param text what counts in its stead; null if the file does
 */
public record Configuration(Path file, @Nullable String text) {

  private static final String NAME = "tsconfig.json";
  private static final Set<String> TYPESCRIPT = Set.of("ts", "tsx", "mts", "cts");
  private static final Set<String> ALL_SOURCES =
      Set.of("ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs");

  /**
   * The configuration of a folder of sources.
   *
   * @param named the file that the user named, whether it exists or not; null to look for one in
   *     the folder of sources and in the module's
   * @param dom whether, without a file, there are the declarations of browsers
   */
  public static Configuration find(@Nullable Path named, Path sources, Path module, boolean dom) {
    if (named != null) {
      return new Configuration(named, null);
    }
    for (Path folder : List.of(sources, module)) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return new Configuration(file, null);
      }
    }
    return new Configuration(sources.resolve(NAME), defaults(dom));
  }

  /**
   * The files of a folder that it can be about, by their names below it. Those of JavaScript only
   * if a file may say so.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<String> sources(Path folder) throws IOException {
    Set<String> kinds = text == null ? ALL_SOURCES : TYPESCRIPT;
    return FolderFiles.names(
        folder, name -> kinds.contains(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** Strict, and what a world has: ES2022, and the DOM only for code that browsers run too. */
  private static String defaults(boolean dom) {
    // In order: the text is part of what tells whether anything changed.
    Map<String, Object> options = new TreeMap<>();
    options.put("allowImportingTsExtensions", true);
    options.put("lib", dom ? List.of("ES2022", "DOM", "DOM.Iterable") : List.of("ES2022"));
    options.put("module", "ES2022");
    options.put("moduleResolution", "bundler");
    options.put("noEmit", true);
    options.put("strict", true);
    options.put("target", "ES2022");
    options.put("types", List.of());
    return new Gson().toJson(Map.of("compilerOptions", options));
  }
}
