package dev.contextbridge.generated;

import dev.contextbridge.web.VideoFrame;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Single values on their way to JavaScript: checks them and gives the form that the glue reads. */
public final class Wire {
  private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;
  private static final long MAX_DATE = 8_640_000_000_000_000L;
  private static final String DATE_RANGE = "within 8.64e15 milliseconds of 1970";

  private Wire() {}

  /**
   * Refuses null.
   *
   * @param label the field that holds the value
   * @param expected what the declared type asks for
   * @param value the value
   * @param <T> its type
   * @return the value
   */
  public static <T> T present(String label, String expected, @Nullable T value) {
    if (value == null) {
      throw new WireFailure(label, expected, "null");
    }
    return value;
  }

  /**
   * A string.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return its text
   */
  public static String string(String label, @Nullable CharSequence value) {
    return present(label, "a string", value).toString();
  }

  /**
   * A value that JavaScript has as text.
   *
   * @param label the field that holds the value
   * @param expected what the declared type asks for
   * @param value the value
   * @return its text
   */
  public static String text(String label, String expected, @Nullable Object value) {
    return Texts.of(present(label, expected, value));
  }

  /**
   * A character as a string of length 1.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the string
   */
  public static String character(String label, @Nullable Character value) {
    return present(label, "a string of length 1", value).toString();
  }

  /**
   * An enum constant by its Java name.
   *
   * @param label the field that holds the value
   * @param value the constant
   * @return its name
   */
  public static String name(String label, @Nullable Enum<?> value) {
    return present(label, "an enum constant", value).name();
  }

  /**
   * A number that an int holds.
   *
   * @param label the field that holds the value
   * @param value a byte, short or int
   * @return the value
   */
  public static int int32(String label, @Nullable Number value) {
    return present(label, "a number", value).intValue();
  }

  /**
   * A number.
   *
   * @param label the field that holds the value
   * @param value a float or double
   * @return the value
   */
  public static double number(String label, @Nullable Number value) {
    return present(label, "a number", value).doubleValue();
  }

  /**
   * A boolean.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static boolean bool(String label, @Nullable Boolean value) {
    return present(label, "a boolean", value);
  }

  /**
   * A long that becomes a bigint.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static long bigint(String label, @Nullable Long value) {
    return present(label, "a bigint", value);
  }

  /**
   * An integer that becomes a bigint.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static BigInteger bigint(String label, @Nullable BigInteger value) {
    return present(label, "a bigint", value);
  }

  /**
   * A long that becomes a number, which holds only safe integers (ECMAScript {@code
   * Number.isSafeInteger}).
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static double safeInteger(String label, @Nullable Long value) {
    long exact = present(label, "a safe integer", value);
    if (exact > MAX_SAFE_INTEGER || exact < -MAX_SAFE_INTEGER) {
      throw new WireFailure(label, "a safe integer", Long.toString(exact));
    }
    return exact;
  }

  /**
   * A frame on its way: it shares the pixels, and what becomes of the frame itself does not matter
   * any more.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return a frame of the same pixels
   */
  public static VideoFrame frame(String label, @Nullable VideoFrame value) {
    VideoFrame frame = present(label, "a VideoFrame", value);
    try {
      return frame.clone();
    } catch (IllegalStateException e) {
      throw new WireFailure(label, "a VideoFrame that is open", "one that is closed");
    }
  }

  /**
   * An instant as the time value of an ECMAScript {@code Date}: milliseconds since 1970, cut.
   *
   * @param label the field that holds the value
   * @param value the instant
   * @return milliseconds
   */
  public static double millis(String label, @Nullable Instant value) {
    Instant instant = present(label, "an Instant", value);
    if (Math.abs(instant.getEpochSecond()) > MAX_DATE / 1000
        || Math.abs(instant.toEpochMilli()) > MAX_DATE) {
      throw new WireFailure(label, DATE_RANGE, instant.toString());
    }
    return instant.toEpochMilli();
  }

  /**
   * A date as the time value of an ECMAScript {@code Date}: milliseconds since 1970.
   *
   * @param label the field that holds the value
   * @param value the date; those of subclasses stand for something else than a point in time
   * @return milliseconds
   */
  @SuppressWarnings("JavaUtilDate") // the type that is declared
  public static double millis(String label, @Nullable Date value) {
    Date date = present(label, "a Date", value);
    if (date.getClass() != Date.class) {
      throw new WireFailure(label, "a Date", "an instance of a subclass");
    }
    long millis = date.getTime();
    if (millis > MAX_DATE || millis < -MAX_DATE) {
      throw new WireFailure(label, DATE_RANGE, millis + " milliseconds");
    }
    return millis;
  }

  /**
   * Bytes, as memory that the glue copies from at once.
   *
   * @param label the field that holds the value
   * @param value the bytes
   * @return a view of them
   */
  public static ByteBuffer bytes(String label, byte @Nullable [] value) {
    return ByteBuffer.wrap(present(label, "bytes", value));
  }

  /**
   * The remaining bytes of a buffer, as memory that the glue copies from at once.
   *
   * @param label the field that holds the value
   * @param value the buffer; its position stays
   * @return a view of them
   */
  public static ByteBuffer buffer(String label, @Nullable ByteBuffer value) {
    return present(label, "bytes", value).slice();
  }

  /**
   * The instant of an ECMAScript time value.
   *
   * @param millis milliseconds since 1970, an integer
   * @return the instant
   */
  public static Instant instant(double millis) {
    return Instant.ofEpochMilli((long) millis);
  }

  /**
   * The date of an ECMAScript time value.
   *
   * @param millis milliseconds since 1970, an integer
   * @return the date
   */
  @SuppressWarnings("JavaUtilDate") // the type that is declared
  public static Date date(double millis) {
    return new Date((long) millis);
  }

  /**
   * A character as a string of length 1.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static String character(String label, char value) {
    return String.valueOf(value);
  }

  /**
   * An int, short or byte.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static int int32(String label, int value) {
    return value;
  }

  /**
   * A float or double.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static double number(String label, double value) {
    return value;
  }

  /**
   * A boolean.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static boolean bool(String label, boolean value) {
    return value;
  }

  /**
   * A long that becomes a bigint.
   *
   * @param label the field that holds the value
   * @param value the value
   * @return the value
   */
  public static long bigint(String label, long value) {
    return value;
  }

  /**
   * The byte of a checked number.
   *
   * @param value within the range
   * @return the byte
   */
  public static byte toByte(int value) {
    return (byte) value;
  }

  /**
   * The short of a checked number.
   *
   * @param value within the range
   * @return the short
   */
  public static short toShort(int value) {
    return (short) value;
  }

  /**
   * The float nearest to a number, as {@code Math.fround} has it.
   *
   * @param value any number
   * @return the float
   */
  public static float toFloat(double value) {
    return (float) value;
  }

  /**
   * The long of a safe integer.
   *
   * @param value a safe integer
   * @return the long
   */
  public static long toLong(double value) {
    return (long) value;
  }
}
