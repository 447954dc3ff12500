package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.TypedArrays;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The Java forms of typed arrays: the narrowest type that holds every element. */
final class Views {
  private Views() {}

  /**
   * Copies the elements of a view.
   *
   * @param type the class of the view
   * @param memory what the view can see of its buffer, from its first byte on
   * @param length how many elements; -1 for as many as there are
   */
  static Object read(String type, ByteBuffer memory, int length) {
    if (type.equals("DataView")) {
      return length < 0 ? memory : memory.limit(length).slice();
    }
    int size = sizeOf(type);
    int count = length < 0 ? memory.remaining() / size : length;
    ByteBuffer elements = memory.limit(count * size).slice().order(ByteOrder.nativeOrder());
    return switch (type) {
      case "Int8Array", "Uint8Array", "Uint8ClampedArray" -> bytes(elements);
      case "Int16Array", "Int32Array", "BigInt64Array", "Float32Array", "Float64Array" ->
          TypedArrays.of(type, elements);
      default -> widened(type, elements, count);
    };
  }

  private static byte[] bytes(ByteBuffer elements) {
    byte[] array = new byte[elements.remaining()];
    elements.get(array);
    return array;
  }

  private static Object widened(String type, ByteBuffer elements, int count) {
    return switch (type) {
      case "Uint16Array" -> {
        int[] array = new int[count];
        for (int i = 0; i < count; i++) {
          array[i] = elements.getShort() & 0xFFFF;
        }
        yield array;
      }
      case "Uint32Array" -> {
        double[] array = new double[count];
        for (int i = 0; i < count; i++) {
          array[i] = elements.getInt() & 0xFFFF_FFFFL;
        }
        yield array;
      }
      case "Float16Array" -> {
        float[] array = new float[count];
        for (int i = 0; i < count; i++) {
          array[i] = half(elements.getShort());
        }
        yield array;
      }
      default -> unsigned(elements, count);
    };
  }

  private static List<BigInteger> unsigned(ByteBuffer elements, int count) {
    List<BigInteger> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(new BigInteger(Long.toUnsignedString(elements.getLong())));
    }
    return Collections.unmodifiableList(list);
  }

  /** IEEE 754 binary16, which Java 17 cannot read. */
  private static float half(short bits) {
    int exponent = (bits >> 10) & 0x1F;
    int fraction = bits & 0x3FF;
    float size =
        switch (exponent) {
          case 0 -> fraction * 0x1p-24f;
          case 0x1F -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
          default -> (fraction | 0x400) * (float) Math.scalb(1.0, exponent - 25);
        };
    return bits < 0 ? -size : size;
  }

  private static int sizeOf(String type) {
    return switch (type) {
      case "Int16Array", "Uint16Array", "Float16Array" -> Short.BYTES;
      case "Int32Array", "Uint32Array", "Float32Array" -> Integer.BYTES;
      case "BigInt64Array", "BigUint64Array", "Float64Array" -> Long.BYTES;
      default -> Byte.BYTES;
    };
  }
}
