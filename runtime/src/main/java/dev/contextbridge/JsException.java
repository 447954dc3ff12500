package dev.contextbridge;

import org.jspecify.annotations.Nullable;

/**
 * An error that JavaScript threw, seen from Java. It holds text only, nothing of the world it came
 * from.
 */
public final class JsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String errorClass;
  private final String jsStack;

  /**
   * A JavaScript error.
   *
   * @param errorClass the standard ECMAScript class it belongs to, such as {@code TypeError}
   * @param name its {@code name} property, which is the class unless the script changed it
   * @param message its {@code message}; for a value that is no error, the value as text
   * @param jsStack its {@code stack}, frames of JavaScript only; empty when it has none
   * @param cause its {@code cause}, when that is an error too
   */
  public JsException(
      String errorClass, String name, String message, String jsStack, @Nullable JsException cause) {
    super(message, cause);
    this.errorClass = errorClass;
    this.name = name;
    this.jsStack = jsStack;
  }

  /**
   * The error's {@code name}.
   *
   * @return for instance {@code TypeError}
   */
  public String name() {
    return name;
  }

  /**
   * The standard class of the error, which is what it becomes in another world.
   *
   * @return {@code Error} or one of ECMAScript's native errors
   */
  public String errorClass() {
    return errorClass;
  }

  /**
   * The error's {@code stack}: frames of JavaScript only.
   *
   * @return the text, empty when there is none
   */
  public String jsStack() {
    return jsStack;
  }
}
