package dev.contextbridge;

/** A call reached a bridge, or a world of it, that is closed. */
public final class BridgeClosedException extends BridgeException {
  private static final long serialVersionUID = 1L;

  /**
   * A call that came too late.
   *
   * @param message names what is closed
   */
  public BridgeClosedException(String message) {
    super(message);
  }
}
