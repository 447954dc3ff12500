package dev.contextbridge.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.declarations.ConflictException;
import dev.contextbridge.maven.declarations.Gathering;
import dev.contextbridge.maven.declarations.Globals;
import dev.contextbridge.maven.declarations.Npm;
import dev.contextbridge.maven.declarations.NpmPackage;
import dev.contextbridge.maven.declarations.Origin;
import dev.contextbridge.maven.declarations.Tarball;
import dev.contextbridge.maven.declarations.TsConfig;
import dev.contextbridge.maven.declarations.TypesFolder;
import dev.contextbridge.maven.declarations.UnprocessedApis;
import dev.contextbridge.maven.stamp.Fingerprint;
import dev.contextbridge.maven.stamp.OutputFolder;
import dev.contextbridge.maven.stamp.OutputFolder.Changes;
import dev.contextbridge.maven.stamp.Stamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the TypeScript declarations of this module and of its dependencies into one folder, whose
 * {@code index.d.ts} has them all, or into an npm package.
 */
@Mojo(
    name = "types",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class TypesMojo extends ContextBridgeMojo {
  /** Survives `clean` where the folder does, so that files of old APIs are still known as ours. */
  private static final String STAMP = ".contextbridge-types";

  /** Leaves out this goal. */
  @Parameter(property = "contextbridge.types.skip", defaultValue = "false")
  private boolean skipTypes;

  /**
   * The folder. What else is in it stays as it is: the goal replaces and removes only files that it
   * wrote itself.
   */
  @Parameter(
      property = "contextbridge.types.outputDirectory",
      defaultValue = "${project.build.directory}/contextbridge/types",
      required = true)
  private File outputDirectory;

  /**
   * What {@code index.d.ts} declares besides the APIs, for code that is compiled without the DOM
   * library: {@code world} for what every world has, such as {@code window} and {@code console};
   * {@code document} for that and the {@code document} of a bridge that was given one; {@code
   * none}.
   */
  @Parameter(property = "contextbridge.types.globals", defaultValue = "world", required = true)
  private String globals;

  /**
   * Interfaces to leave out, by their names in Java such as {@code dev.x.OldApi}; {@code *} stands
   * for any text, and {@code _} for the point before the name of a nested interface.
   */
  @Parameter(property = "contextbridge.types.excludes")
  private @Nullable List<String> excludes;

  /** Whether it is an error if neither the module nor a dependency has a declaration. */
  @Parameter(property = "contextbridge.types.failIfEmpty", defaultValue = "false")
  private boolean failIfEmpty;

  /**
   * Makes the folder an npm package. All of its elements may be left out: {@code name}, such as
   * {@code @acme/notes-api} (the artifact's id in small letters), {@code version} (the module's,
   * where {@code 1.2-SNAPSHOT} becomes {@code 1.2.0-SNAPSHOT}), {@code license} (an SPDX
   * expression; the module's if it is well known), {@code tgz} ({@code true} makes the archive that
   * {@code npm pack} would make, in the build folder), {@code attach} ({@code true} also installs
   * and deploys the archive with the module, as type {@code tgz} with the classifier {@code npm}).
   * Description, homepage, author and repository are those of the module.
   */
  @Parameter private @Nullable Npm npm;

  @Inject private MavenProjectHelper projectHelper;

  /** For Maven, which sets the parameters. */
  @SuppressWarnings("NullAway.Init")
  public TypesMojo() {}

  @Override
  protected boolean isSkipped() {
    return skipTypes;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    Gathering gathering = gather();
    TypesFolder types = new TypesFolder(gathering, globals());
    Map<String, byte[]> files = new TreeMap<>(types.files());
    @Nullable NpmPackage npmPackage = npm == null || files.isEmpty() ? null : npmPackage(npm);
    if (npmPackage != null) {
      files.put(NpmPackage.FILE, npmPackage.json(files.keySet()));
    }
    boolean first = write(files, gathering.size());
    if (npm != null && npm.isTgz()) {
      pack(npmPackage, files);
    }
    gathering.warnings().forEach(getLog()::warn);
    if (first) {
      types.notes().forEach(getLog()::info);
      tell(npmPackage);
    }
  }

  private Gathering gather() throws IOException, MojoFailureException {
    requireProcessor();
    List<Origin> origins = new ArrayList<>(List.of(new Origin("this module", classes())));
    for (Artifact each : dependencies()) {
      origins.add(new Origin(each.getId(), each.getFile().toPath()));
    }
    Gathering gathering;
    try {
      gathering = Gathering.of(origins, excludes == null ? List.of() : excludes);
    } catch (ConflictException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
    if (gathering.isEmpty()) {
      tellEmpty(gathering.excluded());
    }
    return gathering;
  }

  private void tellEmpty(Collection<String> excluded) throws MojoFailureException {
    String remedy = excluded.isEmpty() ? " " + UnprocessedApis.remedy(pluginVersion()) : "";
    String text =
        excluded.isEmpty()
            ? "No declarations: neither this module nor its dependencies have an interface with"
                + " @ExposeInMainWorld or @ExposeInIsolatedWorld that the annotation processor saw."
            : "No declarations: <excludes> leaves out all there are, %s."
                .formatted(String.join(", ", excluded));
    if (failIfEmpty) {
      throw new MojoFailureException(text + remedy);
    }
    getLog().info(text);
  }

  private Globals globals() throws MojoExecutionException {
    try {
      return Globals.named(globals.strip());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private NpmPackage npmPackage(Npm configured) throws MojoExecutionException {
    try {
      return new NpmPackage(configured, project.getModel());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Returns whether the folder was written for the first time. */
  private boolean write(Map<String, byte[]> files, int apis)
      throws IOException, MojoFailureException {
    Path folder = outputDirectory.toPath();
    OutputFolder output = new OutputFolder(folder, folder.resolve(STAMP), owner());
    boolean first = output.last().equals(Stamp.NONE);
    if (files.isEmpty() && (first || output.otherOwner().isPresent())) {
      return false;
    }
    if (output.otherOwner().isPresent()) {
      throw new MojoFailureException(sharedFolder(output.otherOwner().get()));
    }
    Changes changes = update(output, files);
    String what = apis == 1 ? "The declaration of 1 API" : "The declarations of " + apis + " APIs";
    if (changes.isEmpty()) {
      getLog().info("%s in %s: up to date".formatted(what, shown(folder)));
    } else {
      getLog()
          .info(
              "%s in %s: %s files written, %s removed"
                  .formatted(
                      what, shown(folder), changes.written().size(), changes.removed().size()));
    }
    return first;
  }

  private String sharedFolder(String other) {
    return ("%s has the types of %s, and one index.d.ts is not enough for two modules. Give each an"
            + " <outputDirectory> of its own, or remove %s there if that module no longer writes"
            + " it.")
        .formatted(shown(outputDirectory.toPath()), other, STAMP);
  }

  /** The archive of the version before goes with it; those of other folders of types stay. */
  private void pack(@Nullable NpmPackage npmPackage, Map<String, byte[]> files) throws IOException {
    Path folder = Path.of(project.getBuild().getDirectory());
    String packed = Fingerprint.of(shown(outputDirectory.toPath()).getBytes(UTF_8));
    Path stamp = memory().resolve("types-tgz-%s.stamp".formatted(packed.substring(0, 8)));
    OutputFolder output = new OutputFolder(folder, stamp, owner());
    if (npmPackage == null) {
      update(output, Map.of());
      return;
    }
    String name = npmPackage.archiveName();
    Changes changes = update(output, Map.of(name, Tarball.of(files)));
    Path archive = folder.resolve(name);
    getLog().info(shown(archive) + (changes.isEmpty() ? ": up to date" : ": written"));
    if (npm != null && npm.isAttach()) {
      projectHelper.attachArtifact(project, "tgz", "npm", archive.toFile());
    }
  }

  private static Changes update(OutputFolder output, Map<String, byte[]> files) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    files.forEach(fingerprint::add);
    String hash = fingerprint.hash();
    return output.isCurrent(hash)
        ? Changes.NONE
        : output.write(hash, files, TypesFolder::isGenerated);
  }

  /** How a front end finds the folder. Told once. */
  private void tell(@Nullable NpmPackage npmPackage) {
    String name = npmPackage == null ? NpmPackage.nameOf(project.getModel()) : npmPackage.name();
    String folder = shown(outputDirectory.toPath());
    boolean isPath = folder.equals(".") || Path.of(folder).isAbsolute();
    String path = isPath ? folder : "./" + folder;
    getLog().info(TsConfig.hint(name, path));
    if (npmPackage != null) {
      getLog().info("Or as a package of npm: npm install " + path);
    }
  }

  private String owner() {
    return project.getGroupId() + ":" + project.getArtifactId();
  }
}
