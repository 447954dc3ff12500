package dev.contextbridge.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Java values in the order in which the glue reads them: one host array per transfer. Objects are
 * flattened into it; what cannot be flattened (functions, handles, promises, streams) goes through
 * the {@link Link}.
 */
public final class Tape {
  // Made here and not where it is used: there a script has decided how deep the stack is.
  private static final Writer<String> STRING_KEY = (tape, key) -> tape.add(Wire.string("", key));

  private final Link link;
  private @Nullable Object[] slots = new Object[16];
  private int size;
  private final Nesting nesting = new Nesting();

  /**
   * An empty tape.
   *
   * @param link the connection to the world that will read it
   */
  public Tape(Link link) {
    this.link = link;
  }

  /**
   * What the glue reads.
   *
   * @return the slots, with room behind the last
   */
  public @Nullable Object[] slots() {
    return slots;
  }

  /**
   * Adds a single value in wire form.
   *
   * @param wire a string, number, boolean, buffer, JavaScript value or null
   */
  public void add(@Nullable Object wire) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = wire;
  }

  /**
   * Adds an object that a generated writer takes apart.
   *
   * @param label the field that holds the value
   * @param value the object
   * @param writer takes it apart
   * @param <T> its type
   */
  public <T> void put(String label, @Nullable T value, Writer<? super T> writer) {
    if (value == null) {
      throw new WireFailure(label, "an object", "null");
    }
    nesting.enter(label, value);
    try {
      writer.write(this, value);
    } catch (WireFailure failure) {
      throw failure.in(label);
    }
    nesting.leave();
  }

  /**
   * Adds a value that may be missing.
   *
   * @param label the field that holds the value
   * @param value the value or null
   * @param writer writes it when it is there
   * @param <T> its type
   */
  public <T> void nullable(String label, @Nullable T value, Writer<? super T> writer) {
    add(value != null);
    if (value != null) {
      try {
        writer.write(this, value);
      } catch (WireFailure failure) {
        throw failure.in(label);
      }
    }
  }

  /**
   * Adds a value that may be missing.
   *
   * @param label the field that holds the value
   * @param value the Optional, itself never null
   * @param writer writes the value when it is there
   * @param <T> its type
   */
  @SuppressWarnings("NullableOptional") // an implementation may return null for it all the same
  public <T> void optional(
      String label, @Nullable Optional<? extends T> value, Writer<? super T> writer) {
    nullable(label, Wire.present(label, "an Optional", value).orElse(null), writer);
  }

  /**
   * Adds the elements of an array.
   *
   * @param label the field that holds the value
   * @param value the array
   * @param writer writes one element
   * @param <T> the element
   */
  public <T extends @Nullable Object> void array(
      String label, T @Nullable [] value, Writer<? super T> writer) {
    list(label, Arrays.asList(Wire.present(label, "an array", value)), writer);
  }

  /**
   * Adds the elements of a collection.
   *
   * @param label the field that holds the value
   * @param value the collection
   * @param writer writes one element
   * @param <T> the element
   */
  public <T extends @Nullable Object> void list(
      String label, @Nullable Collection<? extends T> value, Writer<? super T> writer) {
    elements(label, Wire.present(label, "an array", value), writer);
  }

  /**
   * Adds the elements of a set.
   *
   * @param label the field that holds the value
   * @param value the set
   * @param writer writes one element
   * @param <T> the element
   */
  public <T extends @Nullable Object> void set(
      String label, @Nullable Set<? extends T> value, Writer<? super T> writer) {
    elements(label, Wire.present(label, "a Set", value), writer);
  }

  private <T extends @Nullable Object> void elements(
      String label, Collection<? extends T> elements, Writer<? super T> writer) {
    // A snapshot: the count and the elements must agree even if another thread changes the list.
    Object[] snapshot = elements.toArray();
    add(snapshot.length);
    int index = 0;
    try {
      for (; index < snapshot.length; index++) {
        @SuppressWarnings("unchecked")
        T element = (T) snapshot[index];
        writer.write(this, element);
      }
    } catch (WireFailure failure) {
      throw failure.at(index).in(label);
    }
  }

  /**
   * Adds the entries of a map whose keys are strings.
   *
   * @param label the field that holds the value
   * @param value the map
   * @param writer writes one value
   * @param <V> the value
   */
  public <V extends @Nullable Object> void map(
      String label, @Nullable Map<String, ? extends V> value, Writer<? super V> writer) {
    Map<String, ? extends V> entries = Wire.present(label, "an object", value);
    entries(label, entries, STRING_KEY, writer, MapStep.PROPERTY);
  }

  /**
   * Adds the entries of a map whose keys are constants of an enum.
   *
   * @param label the field that holds the value
   * @param value the map
   * @param keys writes one key, as one slot
   * @param values writes one value
   * @param <K> the key
   * @param <V> the value
   */
  public <K, V extends @Nullable Object> void enumMap(
      String label,
      @Nullable Map<K, ? extends V> value,
      Writer<? super K> keys,
      Writer<? super V> values) {
    entries(label, Wire.present(label, "an object", value), keys, values, MapStep.PROPERTY);
  }

  /**
   * Adds the entries of a map that is a {@code Map} of JavaScript.
   *
   * @param label the field that holds the value
   * @param value the map
   * @param keys writes one key, as one slot
   * @param values writes one value
   * @param <K> the key
   * @param <V> the value
   */
  public <K, V extends @Nullable Object> void jsMap(
      String label,
      @Nullable Map<K, ? extends V> value,
      Writer<? super K> keys,
      Writer<? super V> values) {
    entries(label, Wire.present(label, "a Map", value), keys, values, MapStep.ENTRY);
  }

  private <K, V extends @Nullable Object> void entries(
      String label,
      Map<K, ? extends V> entries,
      Writer<? super K> keys,
      Writer<? super V> values,
      MapStep step) {
    int countAt = size;
    add(0);
    int count = 0;
    int keyAt = size;
    try {
      for (Map.Entry<K, ? extends V> entry : entries.entrySet()) {
        keyAt = size;
        keys.write(this, entry.getKey());
        values.write(this, entry.getValue());
        count++;
      }
    } catch (WireFailure failure) {
      Object key = size == keyAt ? null : slots[keyAt]; // null when it is the key that failed
      throw failure.in(step.to(count, key)).in(label);
    }
    slots[countAt] = count;
  }

  /**
   * Adds a function or bridged object: the JavaScript original when it came from this world, the
   * same proxy as before when it was sent before.
   *
   * @param label the field that holds the value
   * @param value the Java object
   * @param type its declared type
   * @param <T> its type
   */
  public <T> void object(String label, @Nullable T value, BridgedType<T> type) {
    add(link.toJs(Wire.present(label, type.expected(), value), type));
  }

  /**
   * Adds a promise.
   *
   * @param label the field that holds the value
   * @param value the stage
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes the result
   * @param <T> the result
   */
  public <T extends @Nullable Object> void promise(
      String label,
      @Nullable CompletionStage<? extends T> value,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    add(link.promise(Wire.present(label, "a CompletionStage", value), site, errors, writer));
  }

  /**
   * Adds the elements of an iterator; it is closed after them if it can be.
   *
   * @param label the field that holds the value
   * @param value the iterator
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   * @param <T> the element
   */
  public <T extends @Nullable Object> void iterator(
      String label,
      @Nullable Iterator<? extends T> value,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    Iterator<? extends T> elements = Wire.present(label, "an Iterator", value);
    AutoCloseable end = elements instanceof AutoCloseable closeable ? closeable : () -> {};
    add(link.iteration(elements, end, site, errors, writer));
  }

  /**
   * Adds the elements of a stream, which is closed after them.
   *
   * @param label the field that holds the value
   * @param value the stream
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   * @param <T> the element
   */
  public <T extends @Nullable Object> void stream(
      String label,
      @Nullable Stream<? extends T> value,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    Stream<? extends T> stream = Wire.present(label, "a Stream", value);
    add(link.iteration(stream.iterator(), stream, site, errors, writer));
  }

  /**
   * Adds the elements of a publisher.
   *
   * @param label the field that holds the value
   * @param value the publisher
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   * @param <T> the element
   */
  public <T> void publisher(
      String label,
      Flow.@Nullable Publisher<? extends T> value,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    add(link.published(Wire.present(label, "a Publisher", value), site, errors, writer));
  }
}
