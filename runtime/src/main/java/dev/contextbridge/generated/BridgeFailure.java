package dev.contextbridge.generated;

/**
 * Tells the glue that a call failed. It carries nothing: the glue asks the world what happened and
 * makes the error in its own world.
 */
public final class BridgeFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure, without a stack trace. */
  public BridgeFailure() {
    super("the call failed", null, false, false);
  }
}
