package dev.contextbridge.typescript;

import java.util.List;
import java.util.Map;

/**
 * What the compiler made of a set of files.
 *
 * @param diagnostics syntactic, semantic and global ones, sorted by file and position
 * @param javaScript the emitted module of each {@code .ts} file, by its name ({@code
 *     /case/use.js}); there are some even if there are diagnostics
 */
public record Program(List<Diagnostic> diagnostics, Map<String, String> javaScript) {

  public Program {
    diagnostics = List.copyOf(diagnostics);
    javaScript = Map.copyOf(javaScript);
  }

  /** The diagnostics of the files whose name starts with the prefix, such as a folder's. */
  public List<Diagnostic> diagnosticsIn(String prefix) {
    return diagnostics.stream().filter(found -> found.file().startsWith(prefix)).toList();
  }
}
