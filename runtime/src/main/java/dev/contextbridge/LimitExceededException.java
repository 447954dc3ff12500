package dev.contextbridge;

/**
 * A world broke a limit of its bridge and was closed. The message names the world and the limit.
 * Other worlds and other bridges go on.
 */
public final class LimitExceededException extends BridgeException {
  private static final long serialVersionUID = 1L;

  /**
   * A broken limit.
   *
   * @param message names the world and the limit
   */
  public LimitExceededException(String message) {
    super(message);
  }
}
