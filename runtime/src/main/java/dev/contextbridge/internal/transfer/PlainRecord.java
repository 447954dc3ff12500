package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** A record of a known shape that has only strings, numbers and booleans: its values cross. */
public final class PlainRecord implements PlainValue {
  private final Shape shape;

  /** Those of its fields, in the order of its keys. */
  private final Object[] values;

  private PlainRecord(Shape shape, Object[] values) {
    this.shape = shape;
    this.values = values;
  }

  @Override
  public Value in(ShapeCode code) {
    return code.plainMaker(shape).execute(values);
  }

  /** Reads the values of a record, which are what its shape says. */
  static PlainRecord of(Shape shape, Value read) {
    List<Field> fields = shape.fields();
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(fields.get(i).kind(), read.getArrayElement(i));
    }
    return new PlainRecord(shape, values);
  }

  /** No {@code switch}: the class behind it might be initialized where the stack ends. */
  private static Object value(Kind kind, Value value) {
    return kind == Kind.STRING
        ? value.asString()
        : kind == Kind.BOOLEAN ? (Object) value.asBoolean() : JavaUnpacker.number(value.asDouble());
  }

  @Override
  public Map<String, Object> toJava() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Field field : shape.fields()) {
      map.put(field.key(), values[field.place()]);
    }
    return Collections.unmodifiableMap(map);
  }
}
