package dev.contextbridge.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Gathers. */
@Mojo(name = "types", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class TypesMojo extends ContextBridgeMojo {
  /** Leaves out this goal. */
  @Parameter(property = "contextbridge.types.skip", defaultValue = "false")
  private boolean skipTypes;

  @Override
  protected boolean isSkipped() {
    return skipTypes;
  }

  @Override
  protected void run() {
    getLog().info("types");
  }
}
