package dev.contextbridge.generated;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The part of a {@link Tape} that holds single values. */
public abstract class Slots {
  @Nullable Object[] slots = new Object[16];
  int size;

  Slots() {}

  /**
   * What the glue reads.
   *
   * @return the slots, with room behind the last
   */
  public @Nullable Object[] slots() {
    return slots;
  }

  /**
   * Adds a single value in wire form.
   *
   * @param wire a string, number, boolean, buffer, JavaScript value or null
   */
  public void add(@Nullable Object wire) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = wire;
  }

  /**
   * Adds a string.
   *
   * @param label the field that holds the value
   * @param value its text
   */
  public void string(String label, @Nullable CharSequence value) {
    add(Wire.string(label, value));
  }

  /**
   * Adds a constant of an enum.
   *
   * @param label the field that holds the value
   * @param value the constant
   */
  public void name(String label, @Nullable Enum<?> value) {
    add(Wire.name(label, value));
  }

  /**
   * Adds a number that an int holds.
   *
   * @param label the field that holds the value
   * @param value a byte, short or int
   */
  public void int32(String label, @Nullable Number value) {
    add(Wire.int32(label, value));
  }

  /**
   * Adds a number that an int holds.
   *
   * @param label the field that holds the value
   * @param value the number
   */
  public void int32(String label, int value) {
    add(value);
  }

  /**
   * Adds a number.
   *
   * @param label the field that holds the value
   * @param value a float or double
   */
  public void number(String label, @Nullable Number value) {
    add(Wire.number(label, value));
  }

  /**
   * Adds a number.
   *
   * @param label the field that holds the value
   * @param value the number
   */
  public void number(String label, double value) {
    add(value);
  }

  /**
   * Adds a boolean.
   *
   * @param label the field that holds the value
   * @param value the value
   */
  public void bool(String label, @Nullable Boolean value) {
    add(Wire.bool(label, value));
  }

  /**
   * Adds a boolean.
   *
   * @param label the field that holds the value
   * @param value the value
   */
  public void bool(String label, boolean value) {
    add(value);
  }
}
