package dev.contextbridge.maven;

import dev.contextbridge.maven.stamp.Fingerprint;
import dev.contextbridge.maven.typescript.CompilerVersion;
import dev.contextbridge.maven.typescript.Configuration;
import dev.contextbridge.maven.typescript.Errors;
import dev.contextbridge.maven.typescript.Memory;
import dev.contextbridge.maven.typescript.TypesFolder;
import dev.contextbridge.typescript.Compiled;
import dev.contextbridge.typescript.Diagnostic;
import dev.contextbridge.typescript.Project;
import dev.contextbridge.typescript.TypeScript;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common that run the TypeScript compiler. Its version is that of {@code
 * org.webjars.npm:typescript} among the plugin's dependencies.
 */
abstract class TypeScriptMojo extends ContextBridgeMojo {

  /** The folder of the TypeScript sources. Where it has none, there is nothing to do. */
  @Parameter(
      property = "contextbridge.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/ts",
      required = true)
  private File sourceDirectory;

  /**
   * The {@code tsconfig.json}. By default, the one in the folder of sources or, if it has none, in
   * the module's folder; if there is none either, all sources are checked strictly, as ES2022
   * without the DOM.
   */
  @Parameter(property = "contextbridge.tsconfig")
  private @Nullable File tsconfig;

  /**
   * Whether the declarations of browsers are there. Only counts without a {@code tsconfig.json},
   * which says so itself by its {@code lib}.
   */
  @Parameter(property = "contextbridge.dom", defaultValue = "false")
  private boolean dom;

  /**
   * The folder that the goal {@code types} writes. Its declarations belong to every project, so
   * that {@code window.notes} has its type without an import. In an execution that has both goals,
   * {@code outputDirectory} names it for both.
   */
  @Parameter(
      alias = "outputDirectory",
      property = "contextbridge.types.outputDirectory",
      defaultValue = "${project.build.directory}/contextbridge/types",
      required = true)
  private File typesDirectory;

  /**
   * What sources import the types of the declarations by: {@code import type {Note} from "name"}.
   * By default the name in the {@code package.json} of the types folder or, if it has none, the
   * module's artifactId.
   */
  @Parameter(property = "contextbridge.typesModule")
  private @Nullable String typesModule;

  /** For Maven, which sets the parameters. */
  @SuppressWarnings("NullAway.Init")
  TypeScriptMojo() {}

  /** The folder of the sources. */
  final Path sources() {
    return sourceDirectory.toPath().toAbsolutePath().normalize();
  }

  /** Whether there is something to compile; says so if not. */
  final boolean hasSources() throws IOException {
    boolean exists = Files.isDirectory(sources());
    if (!exists) {
      getLog().info("No TypeScript: there is no folder " + shown(sources()));
      return false;
    }
    boolean isEmpty = configuration().sources(sources()).isEmpty();
    if (isEmpty) {
      getLog().info("No TypeScript: there are no sources in " + shown(sources()));
    }
    return !isEmpty;
  }

  /** A file of this project below {@link #memory}: other sources have others. */
  final Path remembered(String name) throws IOException {
    String project =
        new Fingerprint()
            .add("sources", shown(sources()))
            .add("tsconfig", tsconfig == null ? null : shown(tsconfig.toPath()))
            .hash();
    return memory().resolve("typescript").resolve(project.substring(0, 8) + "-" + name);
  }

  /** All that decides what this project's compilation gives, as far as the goals share it. */
  final Fingerprint inputs() throws IOException {
    Configuration configuration = configuration();
    Fingerprint inputs =
        fingerprint()
            .add("typescript", TypeScript.version())
            .add("sources", shown(sources()))
            .add("tsconfig", shown(configuration.file()))
            .add("defaults", configuration.text())
            .add("typesModule", typesModule);
    inputs.addFile("tsconfig", configuration.file());
    files().addTo(inputs, typesDirectory.toPath());
    return inputs;
  }

  /** The project, to be checked only. */
  final Project typeScriptProject() throws IOException {
    Configuration configuration = configuration();
    TypesFolder types = new TypesFolder(typesDirectory.toPath());
    List<Path> declarations = types.declarations();
    if (declarations.isEmpty()) {
      getLog().info("No declarations in " + shown(types.path()) + ", which the goal types writes");
    }
    return new Project(
        configuration.file(),
        configuration.text(),
        sources(),
        Path.of(project.getBuild().getDirectory()),
        declarations,
        types.modules(typesModule, project.getArtifactId()),
        remembered("state.tsbuildinfo"),
        null);
  }

  /**
   * Runs the compiler and remembers what it read.
   *
   * @throws MojoExecutionException if the compiler is too old
   * @throws MojoFailureException if something is wrong, which is then in the log too
   */
  final Compiled compile(Project typeScript)
      throws IOException, MojoExecutionException, MojoFailureException {
    String version = TypeScript.version();
    if (CompilerVersion.isTooOld(version)) {
      throw new MojoExecutionException(CompilerVersion.remedy(version));
    }
    long start = System.nanoTime();
    TypeScript compiler = TypeScript.load();
    long loaded = System.nanoTime();
    Compiled compiled = compiler.compile(typeScript);
    getLog()
        .debug(
            "TypeScript: loaded in %s ms, %s"
                .formatted((loaded - start) / 1_000_000, compiled.times()));
    files().write(compiled.inputs(), compiled.folders());
    compiled.diagnostics().stream()
        .filter(each -> each.category() == Diagnostic.Category.WARNING)
        .forEach(each -> getLog().warn(Errors.line(each)));
    List<Diagnostic> errors = compiled.errors();
    if (!errors.isEmpty()) {
      getLog().error("COMPILATION ERROR : ");
      errors.forEach(each -> getLog().error(Errors.line(each)));
      throw new MojoFailureException(Errors.failure(errors));
    }
    return compiled;
  }

  private Configuration configuration() {
    Path named = tsconfig == null ? null : tsconfig.toPath();
    return Configuration.find(named, sources(), project.getBasedir().toPath(), dom);
  }

  private Memory files() throws IOException {
    return new Memory(remembered("files.txt"), project.getBasedir().toPath());
  }
}
