package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/**
 * Writes records or unions of one type, by its number: a lambda for each would cost the compiler.
 */
public final class ObjectWriter implements Writer<Object> {
  private final HostTarget bridge;
  private final int shape;

  /** A writer of what the bridge takes apart. */
  ObjectWriter(HostTarget bridge, int shape) {
    this.bridge = bridge;
    this.shape = shape;
  }

  @Override
  public void write(Tape tape, Object value) {
    write(tape, "", value);
  }

  /**
   * Writes an object that has a name.
   *
   * @param tape where it goes
   * @param label the field's or parameter's name; empty for the value itself
   * @param value the object
   */
  public void write(Tape tape, String label, @Nullable Object value) {
    tape.object(label, value, bridge, shape);
  }
}
