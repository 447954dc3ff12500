package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsSymbol;
import dev.contextbridge.generated.Ref;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * A value of no declared type on its way, with everything that it leads to: numbers, strings, and
 * what is neither. {@link Tags} says what stands where.
 */
public final class Parcel {
  private static final String[] NO_STRINGS = {};
  private static final byte[] NO_NUMBERS = {};

  /** In place of a size: a plain value alone. */
  private static final int PLAIN = -1;

  private final byte[] numbers;
  private final String[] strings;
  private final List<Object> attachments;
  private final @Nullable PlainValue plain;

  Parcel(byte[] numbers, String[] strings, List<Object> attachments) {
    this.numbers = numbers;
    this.strings = strings;
    this.attachments = attachments;
    this.plain = null;
  }

  /** A plain value alone. */
  Parcel(PlainValue plain) {
    this.numbers = NO_NUMBERS;
    this.strings = NO_STRINGS;
    this.attachments = List.of();
    this.plain = plain;
  }

  /** Whether there is nothing but a plain value. */
  boolean isPlain() {
    return plain != null;
  }

  /** That value. */
  PlainValue plain() {
    if (plain == null) {
      throw new IllegalStateException("a parcel of other values");
    }
    return plain;
  }

  /**
   * How long {@link #numbers} are.
   *
   * @return their size in bytes; -1 when there is nothing but a plain value, which {@link
   *     TransferHost#unpackPlain} makes
   */
  @HostAccess.Export
  public int size() {
    return plain == null ? numbers.length : PLAIN;
  }

  /**
   * The numbers.
   *
   * @return doubles in the order of bytes of this machine
   */
  @HostAccess.Export
  public ByteBuffer numbers() {
    return ByteBuffer.wrap(numbers);
  }

  /**
   * The strings.
   *
   * @return all of them, in the order in which they were met
   */
  @HostAccess.Export
  public String[] strings() {
    return strings;
  }

  /**
   * Some of the strings.
   *
   * @param first which is the first of them
   * @param count how many
   * @return an array of that length
   */
  @HostAccess.Export
  public String[] stringsFrom(int first, int count) {
    return Arrays.copyOfRange(strings, first, first + count);
  }

  /**
   * Some of the numbers.
   *
   * @param first which is the first of them
   * @param count how many
   * @return an array of that length
   */
  @HostAccess.Export
  public double[] numbersFrom(int first, int count) {
    double[] copy = new double[count];
    doubles().get(first, copy);
    return copy;
  }

  /**
   * The bytes of a buffer.
   *
   * @param index the attachment
   * @return a view of them, to be copied
   */
  @HostAccess.Export
  public ByteBuffer bytes(int index) {
    return ByteBuffer.wrap((byte[]) attachments.get(index));
  }

  /**
   * A bigint.
   *
   * @param index the attachment
   * @return an integer of any size
   */
  @HostAccess.Export
  public BigInteger bigint(int index) {
    return (BigInteger) attachments.get(index);
  }

  /**
   * A function.
   *
   * @param index the attachment
   * @return its handle
   */
  @HostAccess.Export
  public FunctionHandle function(int index) {
    return (FunctionHandle) attachments.get(index);
  }

  /**
   * A symbol.
   *
   * @param index the attachment
   * @return its handle
   */
  @HostAccess.Export
  public JsSymbol symbol(int index) {
    return (JsSymbol) attachments.get(index);
  }

  /**
   * An object of Java that scripts know by its handle.
   *
   * @param index the attachment
   * @return a handle
   */
  @HostAccess.Export
  public Ref handle(int index) {
    return Ref.of(attachments.get(index));
  }

  /**
   * A handle of this parcel, for a sink.
   *
   * @return the handle
   */
  @HostAccess.Export
  public Ref ref() {
    return Ref.of(this);
  }

  /** The numbers for Java. */
  DoubleBuffer doubles() {
    return numbers().order(ByteOrder.nativeOrder()).asDoubleBuffer();
  }

  Object attachment(int index) {
    return attachments.get(index);
  }
}
