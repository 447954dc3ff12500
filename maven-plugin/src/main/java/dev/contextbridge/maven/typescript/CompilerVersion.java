package dev.contextbridge.maven.typescript;

import org.apache.maven.artifact.versioning.DefaultArtifactVersion;

/** Which releases of the compiler understand the declarations. */
public final class CompilerVersion {

  private static final String OLDEST = "5.7";

  private CompilerVersion() {}

  /** Whether a version such as {@code 5.6.3} is one of before. */
  public static boolean isTooOld(String version) {
    return new DefaultArtifactVersion(version).compareTo(new DefaultArtifactVersion(OLDEST)) < 0;
  }

  /** What to do about it. */
  public static String remedy(String version) {
    return "TypeScript %s is too old: the declarations need %s or later. Its version is that of"
            .formatted(version, OLDEST)
        + " org.webjars.npm:typescript among the plugin's dependencies.";
  }
}
