package dev.contextbridge.maven;

import dev.contextbridge.maven.stamp.Stamp;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks TypeScript sources with the real compiler, no Node.js needed. A {@code tsconfig.json} is
 * honoured; the declarations that the goal {@code types} gathered are there without being named.
 */
@Mojo(name = "typecheck", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class TypecheckMojo extends TypeScriptMojo {

  /** Leaves out this goal. */
  @Parameter(property = "contextbridge.typecheck.skip", defaultValue = "false")
  private boolean skipTypecheck;

  /** For Maven, which sets the parameters. */
  public TypecheckMojo() {}

  @Override
  protected boolean isSkipped() {
    return skipTypecheck;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (!hasSources()) {
      return;
    }
    String name = shown(sources());
    Path file = remembered("typecheck.stamp");
    if (Stamp.read(file).isCurrent(inputs().hash(), memory())) {
      getLog().info("Types of " + name + ": up to date");
      return;
    }
    compile(typeScriptProject());
    // Again, as the files that count are known only now.
    new Stamp(project.getId(), inputs().hash(), Map.of()).write(file);
    getLog().info("Types of " + name + ": no errors, TypeScript " + TypeScript.version());
  }
}
