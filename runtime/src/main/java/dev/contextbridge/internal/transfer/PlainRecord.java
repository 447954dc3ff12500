package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.transfer.Shape.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** A record of a known shape that has only strings, numbers and booleans: its values cross. */
public final class PlainRecord {
  private final Shape shape;

  /** Those of its fields, in the order of its keys. */
  private final Object[] values;

  private PlainRecord(Shape shape, Object[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** Makes the same record in a world. */
  Value in(ShapeCode code) {
    return code.plainMaker(shape).execute(values);
  }

  /** Reads the values of a record, which are what its shape says. */
  static PlainRecord of(Shape shape, Value read) {
    List<Field> fields = shape.fields();
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Value value = read.getArrayElement(i);
      values[i] =
          switch (fields.get(i).kind()) {
            case STRING -> value.asString();
            case NUMBER -> JavaUnpacker.number(value.asDouble());
            case BOOLEAN -> value.asBoolean();
            case ANY -> throw new IllegalStateException("a plain record has plain fields");
          };
    }
    return new PlainRecord(shape, values);
  }

  /** The same as a map that cannot be changed. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Field field : shape.fields()) {
      map.put(field.key(), values[field.place()]);
    }
    return Collections.unmodifiableMap(map);
  }
}
