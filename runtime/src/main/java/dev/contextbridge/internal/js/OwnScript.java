package dev.contextbridge.internal.js;

import org.graalvm.polyglot.Source;

/** What the bridge itself runs in worlds, told from what users run. */
public final class OwnScript {
  private OwnScript() {}

  /**
   * A script of the bridge. Its frames do not show in stacks, and its statements do not count.
   *
   * @param name what it is for, or its file
   * @param text its text
   * @return the source
   */
  public static Source of(String name, String text) {
    return Source.newBuilder("js", text, "contextbridge:" + name).internal(true).buildLiteral();
  }
}
