package dev.contextbridge.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.stamp.Fingerprint;
import dev.contextbridge.maven.stamp.OutputFolder;
import dev.contextbridge.typescript.Compiled;
import dev.contextbridge.typescript.Emission;
import dev.contextbridge.typescript.Emission.Format;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compiles TypeScript sources into the module's classes, as JavaScript that a world loads, with
 * source maps beside it. Checks them as {@code typecheck} does; what that goal checked already is
 * not checked again.
 *
 * <p>A source's path below the folder of sources is its output's: {@code page/main.ts} becomes
 * {@code page/main.mjs}. Outputs whose sources are gone are removed. What a {@code tsconfig.json}
 * says of outputs ({@code outDir}, {@code noEmit} and the like) does not count.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CompileMojo extends TypeScriptMojo {

  /** Leaves out this goal. */
  @Parameter(property = "contextbridge.compile.skip", defaultValue = "false")
  private boolean skipCompile;

  /** Where in the module's classes the outputs go, such as {@code app/scripts}. */
  @Parameter(property = "contextbridge.targetPath", defaultValue = "")
  private String targetPath = "";

  /**
   * What the outputs are. {@code module}: ECMAScript modules named {@code .mjs}, which is how a
   * world knows a module. Sources import each other as the {@code tsconfig.json} allows it ({@code
   * "./notes"}, {@code "./notes.js"}, {@code "./notes.ts"} or a name in {@code paths}); in the
   * output it is always the path of the file, such as {@code "./notes.mjs"}. A dynamic import is
   * rewritten only if it names its module by a literal. {@code script}: scripts named {@code .js}
   * that share their globals; they may import types, but nothing else.
   */
  @Parameter(property = "contextbridge.format", defaultValue = "module", required = true)
  private String format;

  /** Each execution has outputs of its own, wherever it writes them. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** For Maven, which sets the parameters. */
  @SuppressWarnings("NullAway.Init")
  public CompileMojo() {}

  @Override
  protected boolean isSkipped() {
    return skipCompile;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    Format as = chosenFormat();
    Path folder = target();
    OutputFolder output = new OutputFolder(classes(), stamp(), project.getId());
    if (!hasSources()) {
      if (!output.last().outputs().isEmpty()) {
        output.write("", Map.of(), there -> false);
      }
      return;
    }
    if (output.isCurrent(fingerprint(as))) {
      getLog().info("Scripts of " + shown(sources()) + ": up to date");
      return;
    }
    Path emitted = remembered("emitted.txt");
    Set<String> intact = isLatest(output, emitted) ? intact(output, folder) : Set.of();
    Compiled compiled = compile(typeScriptProject().emitting(new Emission(folder, as, intact)));
    Files.deleteIfExists(emitted);
    // Again, as the files that count are known only now.
    String fingerprint = fingerprint(as);
    OutputFolder.Changes changes =
        output.write(fingerprint, files(compiled, folder), there -> false);
    Files.writeString(emitted, fingerprint);
    getLog()
        .info(
            "Scripts of %s: %s files written to %s, %s removed, TypeScript %s"
                .formatted(
                    shown(sources()),
                    changes.written().size(),
                    shown(folder),
                    changes.removed().size(),
                    TypeScript.version()));
  }

  private Format chosenFormat() throws MojoExecutionException {
    return switch (format.strip()) {
      case "module" -> Format.MODULE;
      case "script" -> Format.SCRIPT;
      default -> throw new MojoExecutionException("format is module or script, not " + format);
    };
  }

  /** Below the classes: another execution, or what this one is given tomorrow, may share them. */
  private Path target() throws MojoExecutionException {
    Path classes = classes().toAbsolutePath().normalize();
    Path target = classes.resolve(targetPath).normalize();
    if (!target.startsWith(classes)) {
      throw new MojoExecutionException(
          "targetPath leads out of %s: %s".formatted(shown(classes), targetPath));
    }
    if (Files.isRegularFile(target)) {
      throw new MojoExecutionException("targetPath is a file, not a folder: " + shown(target));
    }
    return target;
  }

  /** The same whatever the execution is given, so that it removes what it wrote elsewhere. */
  private Path stamp() {
    String id = new Fingerprint().add("execution", execution.getExecutionId()).hash();
    return memory().resolve("typescript").resolve("compile-" + id.substring(0, 8) + ".stamp");
  }

  /**
   * Whether what the compiler knows as emitted is what this execution wrote last: it may have been
   * emitted for another one, or never have been written.
   */
  private static boolean isLatest(OutputFolder output, Path emitted) throws IOException {
    return Files.isRegularFile(emitted) && Files.readString(emitted).equals(output.last().inputs());
  }

  private String fingerprint(Format as) throws IOException {
    return inputs().add("format", as.name()).add("targetPath", targetPath).hash();
  }

  /** Outputs of the last run that nobody touched. */
  private Set<String> intact(OutputFolder output, Path folder) throws IOException {
    String prefix = prefix(folder);
    Set<String> intact = new HashSet<>();
    for (String each : output.last().intact(classes())) {
      if (each.startsWith(prefix)) {
        intact.add(each.substring(prefix.length()));
      }
    }
    // A script without its map is not whole.
    intact.removeIf(each -> !each.endsWith(".map") && !intact.contains(each + ".map"));
    return intact;
  }

  /** All that the classes are to hold of this execution. */
  private Map<String, byte[]> files(Compiled compiled, Path folder) throws IOException {
    String prefix = prefix(folder);
    Map<String, byte[]> files = new TreeMap<>();
    compiled.outputs().forEach((name, text) -> files.put(prefix + name, text.getBytes(UTF_8)));
    for (String kept : compiled.kept()) {
      for (String name : List.of(kept, kept + ".map")) {
        files.put(prefix + name, Files.readAllBytes(folder.resolve(name)));
      }
    }
    return files;
  }

  /** What names below the classes begin with: {@code app/scripts/}. */
  private String prefix(Path folder) {
    Path classes = classes().toAbsolutePath().normalize();
    String name = classes.relativize(folder).toString().replace('\\', '/');
    return name.isEmpty() ? "" : name + "/";
  }
}
