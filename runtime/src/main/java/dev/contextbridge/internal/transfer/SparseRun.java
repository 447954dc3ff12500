package dev.contextbridge.internal.transfer;

import java.nio.DoubleBuffer;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects with nulls between them. There are {@link #HEADER} numbers: the tag, how many there are
 * with the nulls, where the run ends, and the block that lists the objects; then 1 for each that is
 * an object, else 0. This is their Java form.
 */
final class SparseRun implements ListRun {
  /** How many numbers come before those that tell nulls. */
  static final int HEADER = 4;

  private final DoubleBuffer numbers;
  private final int start;
  private final List<@Nullable Object> list;
  private final int from;

  /**
   * Adds nulls to a list, for a start.
   *
   * @param numbers those of a parcel
   * @param start where the tag is
   * @param list takes them
   */
  SparseRun(DoubleBuffer numbers, int start, List<@Nullable Object> list) {
    this.numbers = numbers;
    this.start = start;
    this.list = list;
    this.from = list.size();
    list.addAll(Collections.nCopies(count(), null));
  }

  private int count() {
    return (int) numbers.get(start + 1);
  }

  @Override
  public void fill(@Nullable Object[] blocks) {
    if (!(blocks[(int) numbers.get(start + 3)] instanceof List<?> objects)) {
      throw new IllegalStateException("a run without its objects");
    }
    int at = 0;
    for (int i = 0; i < count(); i++) {
      if (numbers.get(start + HEADER + i) != 0) {
        list.set(from + i, objects.get(at++));
      }
    }
  }
}
