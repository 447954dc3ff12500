package dev.contextbridge;

import dev.contextbridge.internal.stack.JavaTrace;
import org.jspecify.annotations.Nullable;

/**
 * An error that JavaScript threw, seen from Java. It holds text only, nothing of the world it came
 * from.
 *
 * <p>Its stack trace begins with the frames of the script, as {@code <js>.function(file:line)}, and
 * goes on with those of the Java code that called it; those of the engine between are left out.
 * Where a script has a source map (its last line is a {@code sourceMappingURL} comment: a {@code
 * data:} URL, or the name of a file beside it), frames name the file and line that were compiled to
 * it.
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
    setStackTrace(JavaTrace.of(jsStack, getStackTrace()));
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
   * The error's {@code stack}: frames of JavaScript only, with places in the sources of scripts
   * that have source maps.
   *
   * @return the text, empty when there is none
   */
  public String jsStack() {
    return jsStack;
  }
}
