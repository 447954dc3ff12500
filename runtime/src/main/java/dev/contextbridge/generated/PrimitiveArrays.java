package dev.contextbridge.generated;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of primitives that are arrays of values in JavaScript. */
public final class PrimitiveArrays {
  private PrimitiveArrays() {}

  /**
   * The elements of an array.
   *
   * @param box the class that boxes them
   * @param array an array of primitives
   * @param <T> the box
   * @return a list of as many elements; null for null
   */
  public static <T> @Nullable List<T> boxed(Class<T> box, @Nullable Object array) {
    if (array == null) {
      return null;
    }
    int length = Array.getLength(array);
    List<T> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(box.cast(Array.get(array, i)));
    }
    return list;
  }

  /**
   * An array of primitives.
   *
   * @param type its class
   * @param elements the elements in their boxes
   * @param <A> the array
   * @return an array of as many elements
   */
  public static <A> A unboxed(Class<A> type, List<?> elements) {
    Object array = Array.newInstance(type.getComponentType(), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return type.cast(array);
  }
}
