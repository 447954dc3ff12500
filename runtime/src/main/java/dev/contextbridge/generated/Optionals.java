package dev.contextbridge.generated;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers that may be missing, of the classes that hold primitives. */
public final class Optionals {
  private Optionals() {}

  static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  static @Nullable Long orNull(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /**
   * A number that may be missing.
   *
   * @param value the number or null
   * @return the same, empty for null
   */
  public static OptionalInt intOrEmpty(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /**
   * A number that may be missing.
   *
   * @param value the number or null
   * @return the same, empty for null
   */
  public static OptionalLong longOrEmpty(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /**
   * A number that may be missing.
   *
   * @param value the number or null
   * @return the same, empty for null
   */
  public static OptionalDouble doubleOrEmpty(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
