package dev.contextbridge.maven;

import dev.contextbridge.maven.declarations.UnprocessedApis;
import dev.contextbridge.maven.stamp.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have: the module they run in, and two ways to leave them out. */
public abstract class ContextBridgeMojo extends AbstractMojo {

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  protected MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String pluginVersion;

  @Parameter(defaultValue = "${plugin.pluginArtifact.file}", readonly = true)
  private @Nullable File pluginFile;

  /** Leaves out every goal of this plugin. */
  @Parameter(property = "contextbridge.skip", defaultValue = "false")
  private boolean skip;

  /** For Maven, which sets the parameters. */
  @SuppressWarnings("NullAway.Init")
  protected ContextBridgeMojo() {}

  /**
   * Does the goal's work unless it is left out.
   *
   * @throws MojoExecutionException if the goal cannot do its work, such as for a file that cannot
   *     be read
   * @throws MojoFailureException if it found something wrong in the project
   */
  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || isSkipped()) {
      getLog().info("Skipped.");
      return;
    }
    try {
      run();
    } catch (IOException e) {
      throw new MojoExecutionException(describe(e), e);
    }
  }

  /** Whether the goal's own parameter leaves it out: {@code contextbridge.<goal>.skip}. */
  protected abstract boolean isSkipped();

  /**
   * The goal's work.
   *
   * @throws IOException if files cannot be read or written; fails the build with its message
   * @throws MojoExecutionException if the goal cannot do its work for another reason
   * @throws MojoFailureException if it found something wrong in the project
   */
  protected abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  /** The module's folder of classes, which need not exist. */
  protected final Path classes() {
    return Path.of(project.getBuild().getOutputDirectory());
  }

  /**
   * Finds out whether the annotation processor ran.
   *
   * @throws MojoFailureException if it did not, though the module asks for it
   * @throws IOException if a class cannot be read
   */
  protected final void requireProcessor() throws IOException, MojoFailureException {
    List<String> unprocessed = UnprocessedApis.find(classes());
    if (!unprocessed.isEmpty()) {
      throw new MojoFailureException(
          "The annotation processor did not run: %s %s no declaration. %s"
              .formatted(
                  String.join(", ", unprocessed),
                  unprocessed.size() == 1 ? "has" : "have",
                  UnprocessedApis.remedy(pluginVersion)));
    }
  }

  /** The module's folder for what this plugin remembers from build to build. */
  protected final Path memory() {
    return Path.of(project.getBuild().getDirectory(), "contextbridge");
  }

  /**
   * The dependencies that the module is compiled or runs with, in the order of the class path: jars
   * and, in a reactor, folders of classes. Empty for a goal that has none resolved.
   */
  protected final List<Artifact> dependencies() {
    return project.getArtifacts().stream()
        .filter(each -> each.getFile() != null)
        .filter(each -> each.getArtifactHandler().isAddedToClasspath())
        .filter(each -> !Artifact.SCOPE_TEST.equals(each.getScope()))
        .toList();
  }

  /** The plugin's version, which is that of the whole project. */
  protected final String pluginVersion() {
    return pluginVersion;
  }

  /**
   * The beginning of a fingerprint: which plugin ran. A snapshot is known by its file.
   *
   * @throws IOException if the plugin's jar cannot be read
   */
  protected final Fingerprint fingerprint() throws IOException {
    Fingerprint fingerprint = new Fingerprint().add("plugin", pluginVersion);
    if (pluginFile != null && pluginVersion.endsWith("-SNAPSHOT")) {
      fingerprint.addFile("jar", pluginFile.toPath());
      fingerprint.addFolder("classes", pluginFile.toPath(), name -> true);
    }
    return fingerprint;
  }

  /**
   * A path as people know it: below the module's folder, which itself is {@code .}, or absolute.
   * With forward slashes.
   */
  protected final String shown(Path path) {
    Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return absolute.equals(base) ? "." : shown.toString().replace('\\', '/');
  }

  /** The exceptions of files often have nothing but a path as their message. */
  private static String describe(IOException e) {
    String kind = e.getClass() == IOException.class ? "" : e.getClass().getSimpleName() + ": ";
    return kind + e.getMessage();
  }
}
