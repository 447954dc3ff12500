package dev.contextbridge;

import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.Readers;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Carries one Java type to JavaScript and back. Codecs of records come from generated bridges, such
 * as {@code NotesApiBridge.noteCodec()}; the factories here give the rest. Immutable.
 *
 * <p>The interface is not meant to be implemented by applications.
 *
 * @param <T> the Java type
 */
public interface Codec<T extends @Nullable Object> {
  /**
   * A {@code string}.
   *
   * @return the codec
   */
  static Codec<String> string() {
    return scalar("string", "string", String.class::cast);
  }

  /**
   * A {@code boolean}.
   *
   * @return the codec
   */
  static Codec<Boolean> bool() {
    return scalar("boolean", "bool", Boolean.class::cast);
  }

  /**
   * A {@code number} without a fraction that an int holds.
   *
   * @return the codec
   */
  static Codec<Integer> int32() {
    return scalar("int32", "int32", Integer.class::cast);
  }

  /**
   * A {@code number}.
   *
   * @return the codec
   */
  static Codec<Double> number() {
    return scalar("number", "number", Double.class::cast);
  }

  /**
   * A {@code bigint} that a long holds.
   *
   * @return the codec
   */
  static Codec<Long> bigint() {
    return scalar("bigint", "bigint", Long.class::cast);
  }

  /**
   * A {@code Date}.
   *
   * @return the codec
   */
  @SuppressWarnings("NullAway") // a reader never returns null
  static Codec<Instant> date() {
    return scalar("date", "number", wire -> Wire.instant((Double) wire));
  }

  /**
   * A {@code Uint8Array}, copied.
   *
   * @return the codec
   */
  static Codec<byte[]> bytes() {
    return scalar("bytes", "ref", TypeCodec::unwrap);
  }

  /**
   * An array.
   *
   * @param element the codec of its elements
   * @param <T> the element
   * @return the codec of an unmodifiable list
   */
  static <T extends @Nullable Object> Codec<List<T>> listOf(Codec<T> element) {
    TypeCodec<T> inner = TypeCodec.of(element);
    return container(
        "listReader", inner, wire -> TypeCodec.<Items>unwrap(wire).list(inner.fromWire()));
  }

  /**
   * An object with any string keys.
   *
   * @param value the codec of its values
   * @param <V> the value
   * @return the codec of an unmodifiable map in the order of the properties
   */
  @SuppressWarnings("NullAway") // a key is never null
  static <V extends @Nullable Object> Codec<Map<String, V>> mapOf(Codec<V> value) {
    TypeCodec<V> inner = TypeCodec.of(value);
    return container(
        "mapReader",
        inner,
        wire -> TypeCodec.<Items>unwrap(wire).map(key -> (String) key, inner.fromWire()));
  }

  /**
   * A promise.
   *
   * @param result the codec of what it is fulfilled with
   * @param <T> the result
   * @return the codec of a stage that fails with a {@link JsException} when the promise is rejected
   */
  static <T extends @Nullable Object> Codec<CompletionStage<T>> promiseOf(Codec<T> result) {
    TypeCodec<T> inner = TypeCodec.of(result);
    return container(
        "promiseReader", inner, wire -> TypeCodec.<Deferred>unwrap(wire).stage(inner.fromWire()));
  }

  /**
   * A value that may be {@code null} or {@code undefined}; both become null.
   *
   * @param codec the codec of the value when it is there
   * @param <T> its type
   * @return the codec
   */
  static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
    TypeCodec<T> inner = TypeCodec.of(codec);
    return new TypeCodec<@Nullable T>(
        readers -> readers.builtIn("nullableReader").execute(inner.reader().apply(readers)),
        inner.wire(),
        wire -> wire == null ? null : inner.fromWire().apply(wire));
  }

  private static <T> Codec<T> scalar(
      String reader, String wire, Function<@Nullable Object, T> fromWire) {
    return new TypeCodec<>(readers -> readers.builtIn(reader), wire, fromWire);
  }

  private static <T> Codec<T> container(
      String reader, TypeCodec<?> inner, Function<@Nullable Object, T> fromWire) {
    Function<Readers, Value> find =
        readers -> readers.builtIn(reader).execute(inner.reader().apply(readers), inner.wire());
    return new TypeCodec<>(find, "ref", fromWire);
  }
}
