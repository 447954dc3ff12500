package dev.contextbridge.generated;

import dev.contextbridge.internal.transfer.JavaPacker;
import org.jspecify.annotations.Nullable;

/** Values of no declared type, between generated code and the glue. */
public final class Dynamic {
  private Dynamic() {}

  /**
   * Takes a value apart.
   *
   * @param label the field that holds the value
   * @param value anything of the dynamic column of the type table
   * @return what the glue builds it of
   * @throws WireFailure when something in it cannot be copied
   */
  public static Object toWire(String label, @Nullable Object value) {
    try {
      return JavaPacker.pack(value);
    } catch (WireFailure e) {
      throw e.in(label);
    }
  }

  /**
   * The value that the glue has read.
   *
   * @param wire its handle; null for null
   * @return the value
   */
  public static @Nullable Object fromWire(@Nullable Ref wire) {
    return wire == null ? null : wire.get();
  }
}
