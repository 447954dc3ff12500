package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsUndefined;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Ref;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.graalvm.polyglot.HostAccess;

/** Makes the Java form of plain data; the copier of a world calls it. */
public final class PlainValues {
  /** Makers for one world. */
  public PlainValues() {}

  /**
   * {@code undefined}.
   *
   * @return a handle of {@link JsUndefined}
   */
  @HostAccess.Export
  public Ref undefinedValue() {
    return Ref.of(JsUndefined.UNDEFINED);
  }

  /**
   * A boolean.
   *
   * @param value the value
   * @return a handle of a {@link Boolean}
   */
  @HostAccess.Export
  public Ref bool(boolean value) {
    return Ref.of(value);
  }

  /**
   * A number.
   *
   * @param value the value
   * @return a handle of an {@link Integer} if it fits, else of a {@link Double}; -0 does not fit
   */
  @HostAccess.Export
  public Ref number(double value) {
    int whole = (int) value;
    boolean fits = whole == value && (whole != 0 || 1 / value > 0);
    return fits ? Ref.of(whole) : Ref.of(value);
  }

  /**
   * A string.
   *
   * @param value the value
   * @return a handle of a {@link String}
   */
  @HostAccess.Export
  public Ref string(String value) {
    return Ref.of(value);
  }

  /**
   * A Date.
   *
   * @param millis its time value
   * @return a handle of an {@link Instant}
   */
  @HostAccess.Export
  public Ref date(double millis) {
    return Ref.of(Instant.ofEpochMilli((long) millis));
  }

  /**
   * An ArrayBuffer.
   *
   * @param bytes a handle of its bytes
   * @return a handle of a {@link ByteBuffer}
   */
  @HostAccess.Export
  public Ref buffer(Ref bytes) {
    return Ref.of(ByteBuffer.wrap(bytes.<byte[]>get()));
  }

  /**
   * A promise.
   *
   * @param deferred a handle of its Java side
   * @return a handle of a {@link java.util.concurrent.CompletionStage}
   */
  @HostAccess.Export
  public Ref stage(Ref deferred) {
    return Ref.of(deferred.<Deferred>get().stage(PlainList::plain));
  }

  /**
   * An array.
   *
   * @param length how many elements are announced
   * @return an empty list
   */
  @HostAccess.Export
  public PlainList list(int length) {
    return new PlainList(length);
  }

  /**
   * An object.
   *
   * @return an empty map
   */
  @HostAccess.Export
  public PlainMap map() {
    return new PlainMap();
  }
}
