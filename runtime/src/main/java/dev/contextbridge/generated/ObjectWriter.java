package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/**
 * Writes records or unions of one type, by its number: a lambda for each would cost the compiler.
 */
public final class ObjectWriter implements Writer<Object> {
  private final HostTarget bridge;
  private final int shape;
  private final boolean isDeep;

  /** A writer of what the bridge takes apart; deep objects are divided into parts. */
  ObjectWriter(HostTarget bridge, int shape, boolean isDeep) {
    this.bridge = bridge;
    this.shape = shape;
    this.isDeep = isDeep;
  }

  @Override
  public void write(Tape tape, Object value) {
    tape.object("", value, this);
  }

  /**
   * Writes an object that has a name.
   *
   * @param tape where it goes
   * @param label the field's or parameter's name; empty for the value itself
   * @param value the object
   */
  public void write(Tape tape, String label, @Nullable Object value) {
    tape.object(label, value, this);
  }

  /** Writes what is inside of an object, without a word about the object itself. */
  void writeInside(Tape tape, Object value) {
    if (isDeep) {
      tape.part(bridge, shape, value);
    } else {
      bridge.write(shape, tape, value);
    }
  }
}
