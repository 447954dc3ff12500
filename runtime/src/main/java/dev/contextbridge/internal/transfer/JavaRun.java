package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.transfer.Shape.Field;
import dev.contextbridge.internal.transfer.Shape.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The Java form of the records of a run. */
final class JavaRun {
  private final Run run;
  private final List<Map<String, @Nullable Object>> records = new ArrayList<>();

  /**
   * Makes the records, with all values that are plain.
   *
   * @param objects takes the records
   * @param first which is the first of them
   */
  JavaRun(Run run, @Nullable Object[] objects, int first) {
    this.run = run;
    for (int row = 0; row < run.count(); row++) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (Field field : run.shape().fields()) {
        map.put(field.key(), null);
      }
      records.add(map);
      objects[first + row] = Collections.unmodifiableMap(map);
    }
    run.forEach((row, field, plain) -> records.get(row).put(field.key(), javaForm(plain)));
  }

  private static @Nullable Object javaForm(@Nullable Object plain) {
    return plain instanceof Double number ? JavaUnpacker.number(number) : plain;
  }

  /**
   * Adds the values that are not plain.
   *
   * @param values gives the value at a slot, now that all objects are made
   * @param objects those of blocks, which are all filled
   */
  void fill(IntFunction<@Nullable Object> values, @Nullable Object[] objects) {
    for (Field field : run.shape().fields()) {
      if (field.kind() == Kind.COLUMN) {
        fillColumn(field, objects[run.column(field)]);
      } else if (field.kind() == Kind.ANY) {
        for (int row = 0; row < run.count(); row++) {
          int slot = run.slot(row, field);
          if (run.isLater(slot)) {
            records.get(row).put(field.key(), values.apply(slot));
          }
        }
      }
    }
  }

  private void fillColumn(Field field, @Nullable Object column) {
    if (!(column instanceof List<?> values)) {
      throw new IllegalStateException("a run without its columns");
    }
    for (int row = 0; row < run.count(); row++) {
      records.get(row).put(field.key(), values.get(row));
    }
  }
}
