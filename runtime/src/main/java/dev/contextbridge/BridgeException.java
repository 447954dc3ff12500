package dev.contextbridge;

/**
 * What the bridge itself raises in Java: the base of its exceptions. Never a script's own error.
 */
public class BridgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An error of the bridge.
   *
   * @param message names what was asked, what was expected and what came
   */
  public BridgeException(String message) {
    super(message);
  }

  /**
   * An error of the bridge with its cause.
   *
   * @param message names what was asked, what was expected and what came
   * @param cause what went wrong beneath
   */
  public BridgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
