package dev.contextbridge.generated;

/**
 * The base of generated classes whose exported methods the glue calls. No script ever holds one:
 * they live in the closures of the glue.
 */
public abstract class HostTarget {
  /** The connection to the world that calls. */
  protected final Link link;

  /**
   * A target for one world.
   *
   * @param link the connection to it
   */
  protected HostTarget(Link link) {
    this.link = link;
  }
}
