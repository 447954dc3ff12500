package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.transfer.Shape.Field;
import java.nio.DoubleBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Records of one shape that stand in a parcel one after the other, a row of numbers each: a number,
 * 1 or 0 for a boolean; then, for fields of any kind, their values, and {@link #PLACES} numbers
 * that say where the row's strings begin. Before the rows come {@link #HEADER} numbers: the tag,
 * how many rows, where the run ends, the attachment that is the shape, and which of all objects in
 * runs and which string the first are. For a record alone the first of those two means nothing.
 * Between the two stands, for each field that has a column, the block that lists its values.
 */
final class Run {
  /** How many numbers come before the rows. */
  static final int HEADER = 6;

  /** How many numbers end a row that has fields of any kind. */
  static final int PLACES = 1;

  private final Parcel parcel;
  private final DoubleBuffer numbers;
  private final Shape shape;
  private final int start;

  /**
   * Takes what a plain value is: text, a double or a boolean; null for null and for what is not.
   */
  interface Use {
    void value(int row, Field field, @Nullable Object plain);
  }

  Run(Parcel parcel, DoubleBuffer numbers, int start) {
    this.parcel = parcel;
    this.numbers = numbers;
    this.start = start;
    if (!(parcel.attachment(whole(start + 3)) instanceof Shape attached)) {
      throw new IllegalStateException("a run without a shape");
    }
    this.shape = attached;
  }

  Shape shape() {
    return shape;
  }

  int count() {
    return whole(start + 1);
  }

  /** Which string a row's first is. */
  private int firstString(int row) {
    return shape.isEven() ? whole(start + 5) + row * shape.strings() : whole(row(row + 1) - PLACES);
  }

  /** Where a row begins. */
  private int row(int row) {
    return start + HEADER + shape.columns() + row * shape.slots();
  }

  /** Which block is the column of a field. */
  int column(Field field) {
    return whole(start + HEADER + field.slot());
  }

  /** Where a field stands. */
  int slot(int row, Field field) {
    return row(row) + field.slot();
  }

  /** Reads all rows. */
  void forEach(Use use) {
    for (int row = 0; row < count(); row++) {
      for (Field field : shape.rowOrder()) {
        int slot = slot(row, field);
        use.value(
            row,
            field,
            switch (field.kind()) {
              case STRING -> parcel.strings()[firstString(row) + field.slot()];
              case NUMBER -> numbers.get(slot);
              case BOOLEAN -> numbers.get(slot) != 0;
              case COLUMN -> null;
              case ANY -> any(slot);
            });
      }
    }
  }

  /** Whether the value of any kind that stands there is no plain one. */
  boolean isLater(int slot) {
    Tags.Of tag = Tags.of(numbers.get(slot));
    return tag == Tags.Of.UNDEFINED || tag.compareTo(Tags.Of.STRING) > 0;
  }

  private @Nullable Object any(int slot) {
    return switch (Tags.of(numbers.get(slot))) {
      case STRING -> parcel.strings()[whole(slot + 1)];
      case NUMBER -> numbers.get(slot + 1);
      case TRUE -> true;
      case FALSE -> false;
      default -> null;
    };
  }

  private int whole(int slot) {
    return (int) numbers.get(slot);
  }
}
