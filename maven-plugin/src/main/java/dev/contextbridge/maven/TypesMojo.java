package dev.contextbridge.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Gathers. */
@Mojo(name = "types", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class TypesMojo extends AbstractMojo {
  @Override
  public void execute() {
    getLog().info("types");
  }
}
