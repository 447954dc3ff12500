package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/**
 * Writes records or unions of one type.
 *
 * @param <T> the type
 */
public final class ObjectWriter<T> implements Writer<T> {
  private final Writer<? super T> parts;

  /**
   * A writer.
   *
   * @param parts writes what is inside an object
   */
  public ObjectWriter(Writer<? super T> parts) {
    this.parts = parts;
  }

  @Override
  public void write(Tape tape, T value) {
    tape.put("", value, parts);
  }

  /**
   * Writes an object that has a name.
   *
   * @param tape where it goes
   * @param label the field's or parameter's name; empty for the value itself
   * @param value the object
   */
  public void write(Tape tape, String label, @Nullable T value) {
    tape.put(label, value, parts);
  }
}
