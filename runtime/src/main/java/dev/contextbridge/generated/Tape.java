package dev.contextbridge.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Java values in the order in which the glue reads them: one host array per transfer. Objects are
 * flattened into it; what cannot be flattened (functions, handles, promises, streams) goes through
 * the {@link Link}. Its methods have no type parameters: generated code, which calls them, is
 * checked by the processor, and inference would cost each compilation.
 */
public final class Tape extends Slots {
  // Made here and not where it is used: there a script has decided how deep the stack is.
  private static final Writer<String> STRING_KEY = (tape, key) -> tape.add(Wire.string("", key));

  final Link link;
  Nesting nesting;

  private @Nullable Parts parts;

  /**
   * An empty tape.
   *
   * @param link the connection to the world that will read it
   */
  public Tape(Link link) {
    this(link, new Nesting());
  }

  /** One that has objects open, or looks for one. */
  Tape(Link link, Nesting nesting) {
    this.link = link;
    this.nesting = nesting;
  }

  /** Adds an object that generated code takes apart. */
  void object(String label, @Nullable Object value, ObjectWriter writer) {
    if (value == null) {
      throw new WireFailure(label, "an object", "null");
    }
    if (nesting.isSearch(label, value)) {
      return;
    }
    nesting.enter(label, value, writer);
    try {
      writer.writeInside(this, value);
    } catch (WireFailure failure) {
      throw failure.in(label);
    }
    nesting.leave();
  }

  /**
   * Adds what is inside of a record that may contain records like itself.
   *
   * @param bridge what takes it apart
   * @param shape the number of its type
   * @param value the record
   */
  public void part(HostTarget bridge, int shape, Object value) {
    if (nesting.isSearch()) {
      bridge.write(shape, this, value);
      return;
    }
    if (parts == null) {
      parts = new Parts(this);
    }
    parts.write(bridge, shape, value);
  }

  /**
   * Adds a value that may be missing.
   *
   * @param label the field that holds the value
   * @param value the value or null
   * @param writer writes it when it is there
   */
  public void nullable(String label, @Nullable Object value, Writer<?> writer) {
    add(value != null);
    if (value != null) {
      try {
        taking(writer).write(this, value);
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
   */
  @SuppressWarnings("NullableOptional") // an implementation may return null for it all the same
  public void optional(String label, @Nullable Optional<?> value, Writer<?> writer) {
    nullable(label, Wire.present(label, "an Optional", value).orElse(null), writer);
  }

  /**
   * Adds a number that may be missing.
   *
   * @param label the field that holds the value
   * @param value the number, itself never null
   * @param writer writes the number when it is there
   */
  @SuppressWarnings("NullableOptional") // as above
  public void optional(String label, @Nullable OptionalInt value, Writer<?> writer) {
    nullable(label, Optionals.orNull(Wire.present(label, "an OptionalInt", value)), writer);
  }

  /**
   * Adds a number that may be missing.
   *
   * @param label the field that holds the value
   * @param value the number, itself never null
   * @param writer writes the number when it is there
   */
  @SuppressWarnings("NullableOptional") // as above
  public void optional(String label, @Nullable OptionalLong value, Writer<?> writer) {
    nullable(label, Optionals.orNull(Wire.present(label, "an OptionalLong", value)), writer);
  }

  /**
   * Adds a number that may be missing.
   *
   * @param label the field that holds the value
   * @param value the number, itself never null
   * @param writer writes the number when it is there
   */
  @SuppressWarnings("NullableOptional") // as above
  public void optional(String label, @Nullable OptionalDouble value, Writer<?> writer) {
    nullable(label, Optionals.orNull(Wire.present(label, "an OptionalDouble", value)), writer);
  }

  /**
   * Adds the elements of an array.
   *
   * @param label the field that holds the value
   * @param value the array
   * @param writer writes one element
   */
  public void array(String label, Object @Nullable [] value, Writer<?> writer) {
    list(label, Arrays.asList(Wire.present(label, "an array", value)), writer);
  }

  /**
   * Adds the elements of a collection.
   *
   * @param label the field that holds the value
   * @param value the collection
   * @param writer writes one element
   */
  public void list(String label, @Nullable Collection<?> value, Writer<?> writer) {
    elements(label, Wire.present(label, "an array", value), writer);
  }

  /**
   * Adds the elements of a set.
   *
   * @param label the field that holds the value
   * @param value the set
   * @param writer writes one element
   */
  public void set(String label, @Nullable Set<?> value, Writer<?> writer) {
    elements(label, Wire.present(label, "a Set", value), writer);
  }

  private void elements(String label, Collection<?> elements, Writer<?> writer) {
    // A snapshot: the count and the elements must agree even if another thread changes the list.
    Object[] snapshot = elements.toArray();
    Writer<Object> each = taking(writer);
    add(snapshot.length);
    int index = 0;
    try {
      for (; index < snapshot.length; index++) {
        each.write(this, snapshot[index]);
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
   */
  public void map(String label, @Nullable Map<?, ?> value, Writer<?> writer) {
    Map<?, ?> entries = Wire.present(label, "an object", value);
    entries(label, entries, STRING_KEY, writer, MapStep.PROPERTY);
  }

  /**
   * Adds the entries of a map whose keys are constants of an enum.
   *
   * @param label the field that holds the value
   * @param value the map
   * @param keys writes one key, as one slot
   * @param values writes one value
   */
  public void enumMap(String label, @Nullable Map<?, ?> value, Writer<?> keys, Writer<?> values) {
    entries(label, Wire.present(label, "an object", value), keys, values, MapStep.PROPERTY);
  }

  /**
   * Adds the entries of a map that is a {@code Map} of JavaScript.
   *
   * @param label the field that holds the value
   * @param value the map
   * @param keys writes one key, as one slot
   * @param values writes one value
   */
  public void jsMap(String label, @Nullable Map<?, ?> value, Writer<?> keys, Writer<?> values) {
    entries(label, Wire.present(label, "a Map", value), keys, values, MapStep.ENTRY);
  }

  private void entries(
      String label, Map<?, ?> entries, Writer<?> keys, Writer<?> values, MapStep step) {
    Writer<Object> key = taking(keys);
    Writer<Object> value = taking(values);
    int countAt = size;
    add(0);
    int count = 0;
    int keyAt = size;
    try {
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        keyAt = size;
        key.write(this, entry.getKey());
        value.write(this, entry.getValue());
        count++;
      }
    } catch (WireFailure failure) {
      Object failed = size == keyAt ? null : slots[keyAt]; // null when it is the key
      throw failure.in(step.to(count, failed)).in(label);
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
   */
  @SuppressWarnings("unchecked")
  public void object(String label, @Nullable Object value, BridgedType<?> type) {
    add(link.toJs(Wire.present(label, type.expected(), value), (BridgedType<Object>) type));
  }

  /**
   * Adds a promise.
   *
   * @param label the field that holds the value
   * @param value the stage
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes the result
   */
  public void promise(
      String label,
      @Nullable CompletionStage<?> value,
      String site,
      DeclaredErrors errors,
      Writer<?> writer) {
    add(
        link.promise(
            Wire.present(label, "a CompletionStage", value), site, errors, taking(writer)));
  }

  /**
   * Adds the elements of an iterator; it is closed after them if it can be.
   *
   * @param label the field that holds the value
   * @param value the iterator
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   */
  public void iterator(
      String label,
      @Nullable Iterator<?> value,
      String site,
      DeclaredErrors errors,
      Writer<?> writer) {
    Iterator<?> elements = Wire.present(label, "an Iterator", value);
    AutoCloseable end = elements instanceof AutoCloseable closeable ? closeable : () -> {};
    add(link.iteration(elements, end, site, errors, taking(writer)));
  }

  /**
   * Adds the elements of a stream, which is closed after them.
   *
   * @param label the field that holds the value
   * @param value the stream
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   */
  public void stream(
      String label,
      @Nullable BaseStream<?, ?> value,
      String site,
      DeclaredErrors errors,
      Writer<?> writer) {
    BaseStream<?, ?> stream = Wire.present(label, "a Stream", value);
    add(link.iteration(stream.iterator(), stream, site, errors, taking(writer)));
  }

  /**
   * Adds the elements of a publisher.
   *
   * @param label the field that holds the value
   * @param value the publisher
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   */
  public void publisher(
      String label,
      Flow.@Nullable Publisher<?> value,
      String site,
      DeclaredErrors errors,
      Writer<?> writer) {
    add(link.published(Wire.present(label, "a Publisher", value), site, errors, taking(writer)));
  }

  /** Generated code passes a writer of what it passes besides. */
  @SuppressWarnings("unchecked")
  private static Writer<Object> taking(Writer<?> writer) {
    return (Writer<Object>) writer;
  }
}
