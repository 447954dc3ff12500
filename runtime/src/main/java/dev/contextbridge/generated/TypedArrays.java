package dev.contextbridge.generated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Carries arrays of numbers as the bytes of ECMAScript's typed arrays, which lie in memory in the
 * order of the machine.
 */
public final class TypedArrays {
  private TypedArrays() {}

  /**
   * Checks an array and lays it out as typed arrays are.
   *
   * @param label the field's name; empty for the value itself
   * @param value the value
   * @return a copy
   */
  public static ByteBuffer shorts(String label, short @Nullable [] value) {
    short[] array = Wire.present(label, "an array", value);
    ByteBuffer memory = memory((long) array.length * Short.BYTES, label);
    memory.asShortBuffer().put(array);
    return memory;
  }

  /**
   * The elements of a typed array.
   *
   * @param bytes as they lie in memory
   * @return a copy
   */
  public static short[] shorts(byte[] bytes) {
    short[] array = new short[bytes.length / Short.BYTES];
    memory(bytes).asShortBuffer().get(array);
    return array;
  }

  /**
   * Checks an array and lays it out as typed arrays are.
   *
   * @param label the field's name; empty for the value itself
   * @param value the value
   * @return a copy
   */
  public static ByteBuffer ints(String label, int @Nullable [] value) {
    int[] array = Wire.present(label, "an array", value);
    ByteBuffer memory = memory((long) array.length * Integer.BYTES, label);
    memory.asIntBuffer().put(array);
    return memory;
  }

  /**
   * The elements of a typed array.
   *
   * @param bytes as they lie in memory
   * @return a copy
   */
  public static int[] ints(byte[] bytes) {
    int[] array = new int[bytes.length / Integer.BYTES];
    memory(bytes).asIntBuffer().get(array);
    return array;
  }

  /**
   * Checks an array and lays it out as typed arrays are.
   *
   * @param label the field's name; empty for the value itself
   * @param value the value
   * @return a copy
   */
  public static ByteBuffer longs(String label, long @Nullable [] value) {
    long[] array = Wire.present(label, "an array", value);
    ByteBuffer memory = memory((long) array.length * Long.BYTES, label);
    memory.asLongBuffer().put(array);
    return memory;
  }

  /**
   * The elements of a typed array.
   *
   * @param bytes as they lie in memory
   * @return a copy
   */
  public static long[] longs(byte[] bytes) {
    long[] array = new long[bytes.length / Long.BYTES];
    memory(bytes).asLongBuffer().get(array);
    return array;
  }

  /**
   * Checks an array and lays it out as typed arrays are.
   *
   * @param label the field's name; empty for the value itself
   * @param value the value
   * @return a copy
   */
  public static ByteBuffer floats(String label, float @Nullable [] value) {
    float[] array = Wire.present(label, "an array", value);
    ByteBuffer memory = memory((long) array.length * Float.BYTES, label);
    memory.asFloatBuffer().put(array);
    return memory;
  }

  /**
   * The elements of a typed array.
   *
   * @param bytes as they lie in memory
   * @return a copy
   */
  public static float[] floats(byte[] bytes) {
    float[] array = new float[bytes.length / Float.BYTES];
    memory(bytes).asFloatBuffer().get(array);
    return array;
  }

  /**
   * Checks an array and lays it out as typed arrays are.
   *
   * @param label the field's name; empty for the value itself
   * @param value the value
   * @return a copy
   */
  public static ByteBuffer doubles(String label, double @Nullable [] value) {
    double[] array = Wire.present(label, "an array", value);
    ByteBuffer memory = memory((long) array.length * Double.BYTES, label);
    memory.asDoubleBuffer().put(array);
    return memory;
  }

  /**
   * The elements of a typed array.
   *
   * @param bytes as they lie in memory
   * @return a copy
   */
  public static double[] doubles(byte[] bytes) {
    double[] array = new double[bytes.length / Double.BYTES];
    memory(bytes).asDoubleBuffer().get(array);
    return array;
  }

  private static ByteBuffer memory(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  private static ByteBuffer memory(long bytes, String label) {
    if (bytes > Integer.MAX_VALUE - 8) {
      throw new WireFailure(label, "an array of less than 2 GiB", bytes + " bytes");
    }
    return ByteBuffer.allocate((int) bytes).order(ByteOrder.nativeOrder());
  }
}
