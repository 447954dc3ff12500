package dev.contextbridge.maven;

import dev.contextbridge.maven.api.ApiCheck;
import dev.contextbridge.maven.api.ApiFormatException;
import dev.contextbridge.maven.api.FailOn;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the API of this module is not the one that source control describes, and
 * says of each change whether it breaks scripts and whether it lets them reach more than before.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends ContextBridgeMojo {
  /**
   * The file that describes the API as it was accepted last: JSON with one line for each method and
   * field, sorted, to be committed and reviewed.
   */
  @Parameter(
      property = "contextbridge.snapshot",
      defaultValue = "${project.basedir}/src/main/contextbridge/api.json",
      required = true)
  private File snapshot;

  /**
   * A folder of committed declarations ({@code .d.ts}) that must be the generated ones byte for
   * byte. Files there that were not generated are left alone. Without it none are compared.
   */
  @Parameter(property = "contextbridge.declarations")
  private @Nullable File declarations;

  /**
   * Accepts what has changed: writes the snapshot, and the committed declarations if there are any,
   * instead of failing.
   */
  @Parameter(property = "contextbridge.update", defaultValue = "false")
  private boolean update;

  /**
   * Which changes of the API fail the build: {@code any}, or {@code breaking} for those only that
   * break scripts; the others are then shown as warnings. Drifted declarations always fail it.
   */
  @Parameter(property = "contextbridge.failOn", defaultValue = "any")
  private String failOn = "any";

  /**
   * Refuses changes that let scripts reach more than before, such as a new method or a new field of
   * a result. Not even {@code -Dcontextbridge.update} accepts them until this is lifted.
   */
  @Parameter(property = "contextbridge.forbidWidening", defaultValue = "false")
  private boolean forbidWidening;

  /** Leaves this goal out. */
  @Parameter(property = "contextbridge.check.skip", defaultValue = "false")
  private boolean skipCheck;

  /** For Maven, which sets the parameters. */
  @SuppressWarnings("NullAway.Init")
  public CheckMojo() {}

  @Override
  protected boolean isSkipped() {
    return skipCheck;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    requireProcessor();
    ApiCheck check =
        new ApiCheck(
            classes(),
            snapshot.toPath(),
            declarations == null ? null : declarations.toPath(),
            update,
            failOn(),
            forbidWidening);
    ApiCheck.Result result;
    try {
      result = check.run();
    } catch (ApiFormatException e) {
      throw new MojoExecutionException("The API cannot be compared: " + e.getMessage(), e);
    }
    if (result.failed()) {
      throw new MojoFailureException(result.text());
    }
    tell(result.text());
  }

  private void tell(String text) {
    if (text.isEmpty() && snapshot.exists()) {
      getLog().info("The API is the one that " + shown(snapshot.toPath()) + " describes");
    } else if (text.isEmpty()) {
      getLog().info("There is no API, and no " + shown(snapshot.toPath()) + " to compare it with");
    } else {
      text.lines().forEach(update ? getLog()::info : getLog()::warn);
    }
  }

  private FailOn failOn() throws MojoExecutionException {
    return switch (failOn.strip().toLowerCase(Locale.ROOT)) {
      case "any" -> FailOn.ANY;
      case "breaking" -> FailOn.BREAKING;
      default ->
          throw new MojoExecutionException(
              "failOn must be 'any' or 'breaking', not '" + failOn + "'");
    };
  }
}
