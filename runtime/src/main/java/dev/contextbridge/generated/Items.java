package dev.contextbridge.generated;

import dev.contextbridge.BridgeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** The elements of a list, or the keys and values of a map in turn, as the glue hands them over. */
public final class Items extends Sink {
  private static final int MAX_COLLISIONS = 1000;

  private @Nullable Object[] wires;
  private int size;

  /**
   * Room for elements.
   *
   * @param capacity how many are announced; more may come
   */
  public Items(int capacity) {
    wires = new Object[Math.max(capacity, 4)];
  }

  @Override
  void accept(@Nullable Object wire) {
    if (size == wires.length) {
      wires = Arrays.copyOf(wires, size * 2);
    }
    wires[size++] = wire;
  }

  /**
   * Ends the elements.
   *
   * @return a handle for what was collected
   */
  @HostAccess.Export
  public Ref end() {
    return Ref.of(this);
  }

  /**
   * How many elements there are so far.
   *
   * @return the index of the next one
   */
  @HostAccess.Export
  public int count() {
    return size;
  }

  /**
   * The key whose value is next, for a path.
   *
   * @return what came last, cut in the middle if it is long
   */
  @HostAccess.Export
  public String last() {
    return WireFailure.shorten(String.valueOf(wires[size - 1]));
  }

  /**
   * Hands over a value that generated code has built: to a list, or as a handle.
   *
   * @param list where it goes, or null
   * @param value the value
   * @return a handle, or null when the list has it
   */
  public static @Nullable Ref hand(@Nullable Items list, Object value) {
    Ref ref = Ref.of(value);
    if (list == null) {
      return ref;
    }
    list.accept(ref);
    return null;
  }

  /**
   * The elements as an unmodifiable list.
   *
   * @param read turns a wire value into an element
   * @param <T> the element
   * @return the list, in the order of the array
   */
  @SuppressWarnings("unchecked")
  public <T extends @Nullable Object> List<T> list(Function<@Nullable Object, T> read) {
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      elements[i] = read.apply(wires[i]);
    }
    return (List<T>) Collections.unmodifiableList(Arrays.asList(elements));
  }

  /**
   * The elements as an unmodifiable set.
   *
   * @param read turns a wire value into an element
   * @param <T> the element
   * @return the set, in the order of insertion in JavaScript; of equal elements the first
   * @throws BridgeException when too many elements have one hash code
   */
  public <T extends @Nullable Object> Set<T> set(Function<@Nullable Object, T> read) {
    List<T> elements = list(read);
    checkHashCodes(elements.toArray());
    return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
  }

  /**
   * Keys and values as an unmodifiable map.
   *
   * @param readKey turns a key
   * @param readValue turns a value
   * @param <K> the key
   * @param <V> the value
   * @return the map, in their order; of equal keys the last one's value
   */
  public <K, V extends @Nullable Object> Map<K, V> map(
      Function<@Nullable Object, K> readKey, Function<@Nullable Object, V> readValue) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i += 2) {
      map.put(readKey.apply(wires[i]), readValue.apply(wires[i + 1]));
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * The same for keys whose hash codes a script can choose.
   *
   * @param readKey turns a key
   * @param readValue turns a value
   * @param <K> the key
   * @param <V> the value
   * @return the map, in their order; of equal keys the last one's value
   * @throws BridgeException when too many keys have one hash code
   */
  public <K, V extends @Nullable Object> Map<K, V> checkedMap(
      Function<@Nullable Object, K> readKey, Function<@Nullable Object, V> readValue) {
    Object[] keys = new Object[size / 2];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = readKey.apply(wires[i * 2]);
    }
    checkHashCodes(keys);
    return map(readKey, readValue);
  }

  /**
   * Java's tables look through all that have one hash code, unless they are comparable: a script
   * that chose a million of them would keep the thread busy for hours, and nothing ends Java code.
   */
  private static void checkHashCodes(@Nullable Object[] keys) {
    int[] hashes = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = Objects.hashCode(keys[i]);
    }
    Arrays.sort(hashes);
    for (int i = MAX_COLLISIONS; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - MAX_COLLISIONS]) {
        throw new BridgeException(
            "a Set or Map has more than " + MAX_COLLISIONS + " elements of one hash code");
      }
    }
  }
}
