package dev.contextbridge.generated;

import dev.contextbridge.Codec;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A codec as the runtime sees it.
 *
 * @param reader finds the world's function that checks and reads the type
 * @param wire the method of {@link Sink} that takes what the reader returns
 * @param fromWire turns that into the Java value
 * @param <T> the Java type
 */
public record TypeCodec<T extends @Nullable Object>(
    Function<Readers, Value> reader, String wire, Function<@Nullable Object, T> fromWire)
    implements Codec<T> {

  /**
   * The runtime's view of a codec.
   *
   * @param codec a codec of {@link Codec} or of generated code
   * @param <T> the Java type
   * @return the same codec
   * @throws IllegalArgumentException when it was made elsewhere
   */
  public static <T extends @Nullable Object> TypeCodec<T> of(Codec<T> codec) {
    if (codec instanceof TypeCodec<T> known) {
      return known;
    }
    throw new IllegalArgumentException(
        "a codec comes from the factories of Codec or from a generated bridge, got "
            + codec.getClass().getName());
  }

  /**
   * The codec of a type that generated glue reads.
   *
   * @param glue the script
   * @param export the name of the reader it exports
   * @param <T> the Java type
   * @return the codec
   */
  public static <T> Codec<T> generated(Glue glue, String export) {
    return new TypeCodec<>(readers -> readers.exported(glue, export), "ref", TypeCodec::unwrap);
  }

  /**
   * The value in a handle of the glue.
   *
   * @param wire the handle
   * @param <T> the Java type
   * @return the value
   */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // a reader never returns null
  public static <T> T unwrap(@Nullable Object wire) {
    return ((Ref) wire).get();
  }
}
