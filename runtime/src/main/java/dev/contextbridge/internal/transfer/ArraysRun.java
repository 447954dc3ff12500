package dev.contextbridge.internal.transfer;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short arrays that stand in a parcel one after the other. There are {@link #HEADER} numbers: the
 * tag, how many arrays, where the run ends, the block that holds all their elements as one list,
 * and which of all objects in runs the first is; then the length of each array. This is their Java
 * form.
 */
final class ArraysRun implements ListRun {
  /** How many numbers come before the lengths. */
  static final int HEADER = 5;

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
    int first = (int) numbers.get(start + 4);
    int count = (int) numbers.get(start + 1);
    for (int i = 0; i < count; i++) {
      List<@Nullable Object> list = new ArrayList<>(length(i));
      lists.add(list);
      objects[first + i] = Collections.unmodifiableList(list);
    }
  }

  private int length(int i) {
    return (int) numbers.get(start + HEADER + i);
  }

  @Override
  public void fill(@Nullable Object[] blocks) {
    if (!(blocks[(int) numbers.get(start + 3)] instanceof List<?> elements)) {
      throw new IllegalStateException("arrays without their elements");
    }
    int at = 0;
    for (int i = 0; i < lists.size(); i++) {
      lists.get(i).addAll(elements.subList(at, at + length(i)));
      at += length(i);
    }
  }
}
