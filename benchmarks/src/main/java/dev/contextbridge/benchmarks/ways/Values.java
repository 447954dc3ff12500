package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.Customer;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Order;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.graalvm.polyglot.Value;

/** Java values from and for GraalJS, written by hand. */
final class Values {
  private Values() {}

  static <T> List<T> list(Value array, Function<Value, T> element) {
    int size = (int) array.getArraySize();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(element.apply(array.getArrayElement(i)));
    }
    return list;
  }

  static Item item(Value object) {
    return new Item(
        object.getMember("id").asInt(),
        object.getMember("name").asString(),
        object.getMember("price").asDouble(),
        object.getMember("active").asBoolean(),
        object.getMember("category").asString(),
        object.getMember("stock").asInt());
  }

  static Order order(Value object) {
    Value customer = object.getMember("customer");
    return new Order(
        object.getMember("id").asString(),
        new Customer(customer.getMember("name").asString(), customer.getMember("city").asString()),
        list(object.getMember("items"), Values::item),
        list(object.getMember("tags"), Value::asString));
  }

  /** The content of an ArrayBuffer. */
  static byte[] bytes(Value buffer) {
    byte[] bytes = new byte[(int) buffer.getBufferSize()];
    buffer.readBuffer(0, bytes, 0, bytes.length);
    return bytes;
  }

  /** The content of the ArrayBuffer of a Float64Array. */
  static double[] doubles(Value buffer) {
    byte[] bytes = bytes(buffer);
    double[] doubles = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(doubles);
    return doubles;
  }

  /** What the ArrayBuffer of a Float64Array has to hold. */
  static ByteBuffer buffer(double[] doubles) {
    ByteBuffer buffer = ByteBuffer.allocate(doubles.length * Double.BYTES);
    buffer.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(doubles);
    return buffer;
  }
}
