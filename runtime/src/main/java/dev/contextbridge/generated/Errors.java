package dev.contextbridge.generated;

import dev.contextbridge.JsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Errors on their way to JavaScript: of a Java exception nothing but its message. The glue's {@code
 * makeError} reads what this writes.
 */
public final class Errors {
  private static final int NO_FIELDS = -1;

  private Errors() {}

  /**
   * An exception that is a value, not a failure.
   *
   * @param label the field that holds the value
   * @param value the exception
   * @param name the {@code name} of the error unless a script gave it one
   * @return a tape of its own
   */
  public static @Nullable Object[] value(String label, @Nullable Throwable value, String name) {
    Throwable error = Wire.present(label, "an exception", value);
    List<@Nullable Object> tape = new ArrayList<>();
    if (error instanceof JsException js) {
      write(tape::add, js);
    } else {
      write(tape::add, "Error", name, message(error));
    }
    return tape.toArray();
  }

  /**
   * An error of a script, with its causes.
   *
   * @param tape takes the slots
   * @param error the error
   */
  public static void write(Consumer<@Nullable Object> tape, JsException error) {
    head(tape, error.errorClass(), error.name(), message(error), NO_FIELDS);
    if (error.getCause() instanceof JsException cause) {
      tape.accept(true);
      write(tape, cause);
    } else {
      tape.accept(false);
    }
  }

  /**
   * An error without fields and causes.
   *
   * @param tape takes the slots
   * @param errorClass the standard class
   * @param name its {@code name}
   * @param message its {@code message}
   */
  public static void write(
      Consumer<@Nullable Object> tape, String errorClass, String name, String message) {
    head(tape, errorClass, name, message, NO_FIELDS);
    tape.accept(false);
  }

  /**
   * The beginning of an error; its fields and its cause follow.
   *
   * @param tape takes the slots
   * @param errorClass the standard class
   * @param name its {@code name}
   * @param message its {@code message}
   * @param fields which of the glue's makers reads its fields; -1 for none
   */
  public static void head(
      Consumer<@Nullable Object> tape, String errorClass, String name, String message, int fields) {
    tape.accept(errorClass);
    tape.accept(name);
    tape.accept(message);
    tape.accept(fields);
  }

  /**
   * What an exception says. An exception that was given none but a cause says the class of that.
   *
   * @param error any exception
   * @return its message; empty for none, and for one that Java made of the cause
   */
  public static String message(Throwable error) {
    String message = error.getMessage();
    Throwable cause = error.getCause();
    boolean isOfCause = cause != null && cause.toString().equals(message);
    return message == null || isOfCause ? "" : message;
  }
}
