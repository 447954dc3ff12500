package dev.contextbridge.internal.transfer;

import java.nio.DoubleBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The Java form of what stands in the runs of a parcel. */
final class JavaRuns {
  private final Parcel parcel;
  private final DoubleBuffer numbers;
  private final @Nullable Object[] objects;
  private final List<JavaRun> runs = new ArrayList<>();
  private final Deque<ListRun> lists = new ArrayDeque<>();

  /**
   * Nothing yet.
   *
   * @param parcel the parcel
   * @param numbers its numbers
   * @param count how many objects there are in runs
   */
  JavaRuns(Parcel parcel, DoubleBuffer numbers, int count) {
    this.parcel = parcel;
    this.numbers = numbers;
    this.objects = new Object[count];
  }

  /** One of the objects in runs. */
  @Nullable Object object(int index) {
    return objects[index];
  }

  /** Makes the records and arrays in the runs of the block that begins there. */
  void makeAll(int at) {
    int slot = at + Tags.HEADER;
    while (slot < whole(at + 2)) {
      Tags.Of tag = Tags.of(numbers.get(slot));
      if (tag == Tags.Of.RUN) {
        make(slot, objects, firstObject(slot));
      } else if (tag == Tags.Of.ARRAYS) {
        lists.push(new ArraysRun(numbers, slot, objects));
      }
      slot = Tags.isRun(tag) ? whole(slot + 2) : slot + Tags.VALUE;
    }
  }

  /** Makes the records of one run. */
  void make(int slot, @Nullable Object[] objects, int first) {
    runs.add(new JavaRun(new Run(parcel, numbers, slot), objects, first));
  }

  /**
   * Adds the elements of a list.
   *
   * @param list takes them
   * @param first where they begin
   * @param size how many there are
   * @param values gives the value at a slot
   */
  void addTo(
      List<@Nullable Object> list, int first, int size, IntFunction<@Nullable Object> values) {
    int slot = first;
    while (list.size() < size) {
      Tags.Of tag = Tags.of(numbers.get(slot));
      if (Tags.isRun(tag)) {
        addRun(list, tag, slot, whole(slot + 1));
        slot = whole(slot + 2);
      } else {
        list.add(values.apply(slot));
        slot += Tags.VALUE;
      }
    }
  }

  private void addRun(List<@Nullable Object> list, Tags.Of tag, int slot, int count) {
    if (tag == Tags.Of.NUMBERS) {
      for (int i = 0; i < count; i++) {
        list.add(JavaUnpacker.number(numbers.get(slot + Tags.NUMBERS + i)));
      }
    } else if (tag == Tags.Of.SPARSE) {
      lists.push(new SparseRun(numbers, slot, list));
    } else {
      boolean isText = tag == Tags.Of.STRINGS;
      int first = isText ? whole(slot + 3) : firstObject(slot);
      @Nullable Object[] from = isText ? parcel.strings() : objects;
      list.addAll(Arrays.asList(from).subList(first, first + count));
    }
  }

  /** Which of all objects in runs is the first of a run of records or arrays. */
  private int firstObject(int slot) {
    return whole(slot + 4);
  }

  /**
   * Fills what was made.
   *
   * @param values gives the value at a slot, now that all objects are made
   * @param blocks the objects of blocks, whose lists are filled
   */
  void fill(IntFunction<@Nullable Object> values, @Nullable Object[] blocks) {
    lists.forEach(run -> run.fill(blocks)); // those with nulls, which were added last, come first
    runs.forEach(run -> run.fill(values, blocks));
  }

  private int whole(int slot) {
    return (int) numbers.get(slot);
  }
}
