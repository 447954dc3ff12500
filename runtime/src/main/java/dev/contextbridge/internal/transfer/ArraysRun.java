package dev.contextbridge.internal.transfer;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short arrays that stand in a parcel one after the other. There are {@link #HEADER} numbers: the
 * tag, how many arrays, the block that holds all their elements as one list, and which of all
 * objects in runs the first is; then the length of each array. This is their Java form.
 */
final class ArraysRun {
  /** How many numbers come before the lengths. */
  static final int HEADER = 4;

  private final DoubleBuffer numbers;
  private final int start;
  private final List<List<@Nullable Object>> lists = new ArrayList<>();

  /**
   * Makes the lists, still empty.
   *
   * @param numbers those of a parcel
   * @param start where the tag is
   * @param objects takes the lists, as they are shown
   */
  ArraysRun(DoubleBuffer numbers, int start, @Nullable Object[] objects) {
    this.numbers = numbers;
    this.start = start;
    int first = first(numbers, start);
    for (int i = 0; i < count(numbers, start); i++) {
      List<@Nullable Object> list = new ArrayList<>(length(i));
      lists.add(list);
      objects[first + i] = Collections.unmodifiableList(list);
    }
  }

  /** How many arrays there are. */
  static int count(DoubleBuffer numbers, int start) {
    return (int) numbers.get(start + 1);
  }

  /** Which of all objects in runs the first is. */
  static int first(DoubleBuffer numbers, int start) {
    return (int) numbers.get(start + 3);
  }

  /** Where the numbers go on. */
  static int end(DoubleBuffer numbers, int start) {
    return start + HEADER + count(numbers, start);
  }

  private int length(int i) {
    return (int) numbers.get(start + HEADER + i);
  }

  /**
   * Fills the lists.
   *
   * @param objects those of blocks, which are all filled
   */
  void fill(@Nullable Object[] objects) {
    if (!(objects[(int) numbers.get(start + 2)] instanceof List<?> elements)) {
      throw new IllegalStateException("arrays without their elements");
    }
    int at = 0;
    for (int i = 0; i < lists.size(); i++) {
      lists.get(i).addAll(elements.subList(at, at + length(i)));
      at += length(i);
    }
  }
}
