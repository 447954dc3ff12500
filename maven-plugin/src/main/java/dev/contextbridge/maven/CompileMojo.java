package dev.contextbridge.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.stamp.OutputFolder;
import dev.contextbridge.typescript.Compiled;
import dev.contextbridge.typescript.Emission;
import dev.contextbridge.typescript.Emission.Format;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Path folder = classes().resolve(targetPath).toAbsolutePath().normalize();
    Path stamp = remembered(as.name().toLowerCase(Locale.ROOT) + "s.stamp");
    OutputFolder output = new OutputFolder(folder, stamp, project.getId());
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
    Emission emission = new Emission(folder, as, intact(output, folder));
    Compiled compiled = compile(typeScriptProject().emitting(emission));
    Map<String, byte[]> files = files(compiled, folder);
    // Again, as the files that count are known only now.
    OutputFolder.Changes changes = output.write(fingerprint(as), files, there -> false);
    getLog()
        .info(
            "Scripts of %s: %d files written to %s, %d removed, TypeScript %s"
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

  private String fingerprint(Format as) throws IOException {
    return inputs().add("format", as.name()).add("targetPath", targetPath).hash();
  }

  /** Outputs of the last run that nobody touched. */
  private static Set<String> intact(OutputFolder output, Path folder) throws IOException {
    Set<String> intact = output.last().intact(folder);
    // A script without its map is not whole.
    intact.removeIf(each -> !each.endsWith(".map") && !intact.contains(each + ".map"));
    return intact;
  }

  /** All that the folder is to hold. */
  private static Map<String, byte[]> files(Compiled compiled, Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    compiled.outputs().forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    for (String kept : compiled.kept()) {
      files.put(kept, Files.readAllBytes(folder.resolve(kept)));
      files.put(kept + ".map", Files.readAllBytes(folder.resolve(kept + ".map")));
    }
    return files;
  }
}
