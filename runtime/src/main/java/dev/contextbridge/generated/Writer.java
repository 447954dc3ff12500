package dev.contextbridge.generated;

/**
 * Writes a Java value for JavaScript.
 *
 * @param <T> the value's declared type
 */
@FunctionalInterface
public interface Writer<T> {
  /**
   * Writes the value to the tape.
   *
   * @param tape where it goes
   * @param value the value, null only where the declared type allows it
   */
  void write(Tape tape, T value);
}
