package dev.contextbridge.internal.transfer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a parcel together on the Java side. */
final class ParcelBuilder {
  private final List<String> strings = new ArrayList<>();
  private final List<Object> attachments = new ArrayList<>();
  private double[] numbers = new double[64];
  private int size;
  private int blocks;

  void number(double value) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = value;
  }

  void value(Tags.Of tag, double content) {
    number(Tags.number(tag));
    number(content);
  }

  void string(String value) {
    number(strings.size());
    strings.add(value);
  }

  void stringValue(String value) {
    number(Tags.number(Tags.Of.STRING));
    string(value);
  }

  int attach(Object attachment) {
    attachments.add(attachment);
    return attachments.size() - 1;
  }

  /** Begins the block of an object; gives where it begins. */
  int begin(Tags.Block tag, int count) {
    int start = size;
    number(Tags.number(tag));
    number(count);
    number(0);
    number(blocks++);
    return start;
  }

  /** Ends the block that begins there. */
  void end(int start, int count) {
    numbers[start + 1] = count;
    numbers[start + 2] = size;
  }

  /** Begins what follows the root value. */
  void beginBlocks() {
    size = Tags.ROOT;
  }

  Parcel parcel(int objects) {
    numbers[Tags.VALUE] = objects;
    numbers[Tags.VALUE + 1] = size;
    numbers[Tags.VALUE + 2] = strings.size();
    ByteBuffer bytes = ByteBuffer.allocate(size * Double.BYTES).order(ByteOrder.nativeOrder());
    bytes.asDoubleBuffer().put(numbers, 0, size);
    return new Parcel(bytes.array(), strings.toArray(new String[0]), attachments);
  }
}
