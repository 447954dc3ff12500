package dev.contextbridge.typescript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is checked: a {@code tsconfig.json}, honoured as the command line compiler does, and what
 * comes to it. All paths are made absolute.
 *
 * <p>These options are never the file's, as they say where outputs go: {@code composite}, {@code
 * importHelpers}, {@code incremental}, {@code inlineSourceMap}, {@code mapRoot}, {@code newLine},
 * {@code noEmit}, {@code noEmitOnError}, {@code outDir}, {@code outFile}, {@code rootDir}, {@code
 * sourceMap}, {@code sourceRoot}, {@code tsBuildInfoFile}. Where the file says nothing, {@code
 * target} is ES2022, and the compiler's own libraries are not checked.
 *
 * @param configFile the {@code tsconfig.json}; a folder's paths are relative to the folder it is in
 * @param configText its text, for a file that need not exist; null to read the file
 * @param sources the folder whose files are what all this is about: one that the file neither takes
 *     in nor excludes is an error
 * @param buildFolder what builds write: patterns of the file match nothing in it, unless they begin
 *     there
 * @param declarations files that belong to the project besides those that the file includes
 * @param modules more {@code paths}: file by module name, both perhaps with one {@code *}
 * @param state what is known from earlier runs, so that only what changed is checked again; made
 *     and written by the compiler, and no more than a matter of speed
 * @param emission what is emitted if nothing is wrong; null to check only
 */
public record Project(
    Path configFile,
    @Nullable String configText,
    Path sources,
    Path buildFolder,
    List<Path> declarations,
    Map<String, Path> modules,
    Path state,
    @Nullable Emission emission) {

  /** Keeps copies. */
  public Project {
    configFile = absolute(configFile);
    sources = absolute(sources);
    buildFolder = absolute(buildFolder);
    declarations = declarations.stream().map(Project::absolute).toList();
    modules = Map.copyOf(modules);
    state = absolute(state);
  }

  /**
   * The project of a {@code tsconfig.json} and nothing more, which is only checked. Its state is in
   * the build folder.
   */
  public static Project of(Path configFile, Path sources, Path buildFolder) {
    Path state = buildFolder.resolve("project.tsbuildinfo");
    return new Project(configFile, null, sources, buildFolder, List.of(), Map.of(), state, null);
  }

  /** This project with files of declarations and the modules that stand for some of them. */
  public Project with(List<Path> moreDeclarations, Map<String, Path> moreModules) {
    return new Project(
        configFile,
        configText,
        sources,
        buildFolder,
        moreDeclarations,
        moreModules,
        state,
        emission);
  }

  /** This project, emitted. */
  public Project emitting(Emission emitted) {
    return new Project(
        configFile, configText, sources, buildFolder, declarations, modules, state, emitted);
  }

  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
