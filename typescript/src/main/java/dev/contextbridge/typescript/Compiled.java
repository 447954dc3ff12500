package dev.contextbridge.typescript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the compiler made of a project.
 *
 * @param diagnostics of the configuration and of all files, sorted by file and position
 * @param inputs the files that were read: sources, declarations, configurations and {@code
 *     package.json}s, but for the compiler's own libraries; sorted
 * @param folders those in which files were looked for, some of which need not exist; sorted.
 *     Another project may come of it if an input changes or if the names in a folder do.
 * @param outputs texts by name below the folder of outputs, those of source maps too; none if there
 *     are errors, and none of what was intact
 * @param kept names of outputs that were intact and still have their sources
 * @param times where the time went
 */
public record Compiled(
    List<Diagnostic> diagnostics,
    List<Path> inputs,
    List<Path> folders,
    Map<String, String> outputs,
    Set<String> kept,
    Times times) {

  /** Keeps copies. */
  public Compiled {
    diagnostics = List.copyOf(diagnostics);
    inputs = List.copyOf(inputs);
    folders = List.copyOf(folders);
    outputs = Map.copyOf(outputs);
    kept = Set.copyOf(kept);
  }

  /** The diagnostics that are errors. */
  public List<Diagnostic> errors() {
    return diagnostics.stream().filter(Diagnostic::isError).toList();
  }

  /**
   * In milliseconds.
   *
   * @param parse reading and parsing files, libraries among them
   * @param check finding what is wrong
   * @param emit making outputs and what is remembered
   */
  public record Times(long parse, long check, long emit) {}
}
