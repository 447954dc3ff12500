package dev.contextbridge.generated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Carries arrays of numbers as the bytes of ECMAScript's typed arrays, which lie in memory in the
 * order of the machine.
 */
public final class TypedArrays {
  private static final int PART = 16 * 1024;

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
   * Copies the elements of a typed array out of a world.
   *
   * @param view the name of its class
   * @param buffer its {@code ArrayBuffer}
   * @param offset the first byte
   * @param length how many bytes
   * @return a new array of the type that the methods of this class take
   */
  public static Object read(String view, Value buffer, int offset, int length) {
    return copied(view, length, sink -> read(buffer, offset, length, sink));
  }

  /**
   * Copies the elements of a typed array that has left its world.
   *
   * @param view the name of its class
   * @param memory its bytes, in the order of this machine
   * @return a new array of the type that the methods of this class take
   */
  public static Object of(String view, ByteBuffer memory) {
    return copied(view, memory.remaining(), sink -> sink.accept(memory));
  }

  /** Has the bytes copied into a new array, in one or several parts. */
  private static Object copied(String view, int length, Consumer<Consumer<ByteBuffer>> parts) {
    return switch (view) {
      case "Int16Array" -> {
        ShortBuffer elements = ShortBuffer.allocate(length / Short.BYTES);
        parts.accept(part -> elements.put(part.asShortBuffer()));
        yield elements.array();
      }
      case "Int32Array" -> {
        IntBuffer elements = IntBuffer.allocate(length / Integer.BYTES);
        parts.accept(part -> elements.put(part.asIntBuffer()));
        yield elements.array();
      }
      case "BigInt64Array" -> {
        LongBuffer elements = LongBuffer.allocate(length / Long.BYTES);
        parts.accept(part -> elements.put(part.asLongBuffer()));
        yield elements.array();
      }
      case "Float32Array" -> {
        FloatBuffer elements = FloatBuffer.allocate(length / Float.BYTES);
        parts.accept(part -> elements.put(part.asFloatBuffer()));
        yield elements.array();
      }
      case "Float64Array" -> {
        DoubleBuffer elements = DoubleBuffer.allocate(length / Double.BYTES);
        parts.accept(part -> elements.put(part.asDoubleBuffer()));
        yield elements.array();
      }
      default -> throw new IllegalArgumentException(view);
    };
  }

  /** Reads by parts that fit the processor's cache: much faster than twice the whole memory. */
  private static void read(Value buffer, int offset, int length, Consumer<ByteBuffer> sink) {
    byte[] part = new byte[Math.min(length, PART)];
    ByteBuffer memory = ByteBuffer.wrap(part).order(ByteOrder.nativeOrder());
    for (int done = 0; done < length; done += PART) {
      int size = Math.min(length - done, PART);
      buffer.readBuffer(offset + done, part, 0, size);
      sink.accept(memory.limit(size));
    }
  }

  private static ByteBuffer memory(long bytes, String label) {
    if (bytes > Integer.MAX_VALUE - 8) {
      throw new WireFailure(label, "an array of less than 2 GiB", bytes + " bytes");
    }
    return ByteBuffer.allocate((int) bytes).order(ByteOrder.nativeOrder());
  }
}
