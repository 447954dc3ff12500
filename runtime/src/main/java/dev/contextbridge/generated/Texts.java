package dev.contextbridge.generated;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that JavaScript has as text: dates and times in ISO-8601, ids and decimal numbers in the
 * text that their classes define. What is written is what is read.
 */
public final class Texts {
  /** Parsing is harmless, but adding 1 to {@code 1E+999999999} takes all memory there is. */
  private static final int MAX_EXPONENT = 10_000;

  /** ISO-8601 writes later years with a sign. */
  private static final int LAST_PLAIN_YEAR = 9999;

  private static final Map<String, Function<String, @Nullable Object>> PARSERS =
      Map.ofEntries(
          Map.entry("BigDecimal", Texts::decimal),
          Map.entry("Currency", Currency::getInstance),
          Map.entry("Duration", Duration::parse),
          Map.entry("LocalDate", LocalDate::parse),
          Map.entry("LocalDateTime", LocalDateTime::parse),
          Map.entry("LocalTime", LocalTime::parse),
          Map.entry("MonthDay", MonthDay::parse),
          Map.entry("OffsetDateTime", OffsetDateTime::parse),
          Map.entry("OffsetTime", OffsetTime::parse),
          Map.entry("Period", Period::parse),
          Map.entry("URI", URI::create),
          Map.entry("UUID", Texts::uuid),
          Map.entry("YearMonth", YearMonth::parse),
          Map.entry("ZoneId", ZoneId::of),
          Map.entry("ZoneOffset", ZoneOffset::of),
          Map.entry("ZonedDateTime", ZonedDateTime::parse));

  static {
    // Initializes the JDK's classes behind the parsers before a script decides how deep the stack
    // is: those of good text, and those of bad.
    parse("ZonedDateTime", "2024-02-29T09:30+01:00[Europe/Paris]");
    parse("Duration", "PT1H");
    PARSERS.keySet().forEach(type -> parse(type, "^"));
  }

  private Texts() {}

  /**
   * The value of a text.
   *
   * @param type the simple name of its class
   * @param text any text; how long it may be is the caller's affair
   * @return the value, or null when the text is not in the format of the type
   */
  public static @Nullable Object parse(String type, String text) {
    Function<String, @Nullable Object> parser = PARSERS.get(type);
    if (parser == null) {
      throw new IllegalArgumentException(type);
    }
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      return null; // each parser has exceptions of its own to say so
    }
  }

  /** A number whose digits, written without an exponent, take no more memory than text may. */
  private static @Nullable BigDecimal decimal(String text) {
    BigDecimal value = new BigDecimal(text);
    boolean ascii = text.chars().allMatch(c -> c < 128); // the class takes digits of any script
    return ascii && Math.abs((long) value.scale()) <= MAX_EXPONENT ? value : null;
  }

  /** The text of a value, which {@link #parse} reads. */
  static String of(Object value) {
    // The class itself leaves out the sign that ISO-8601 asks for, and that it reads it with.
    boolean isSigned = value instanceof YearMonth month && month.getYear() > LAST_PLAIN_YEAR;
    return isSigned ? "+" + value : value.toString();
  }

  /** The class also reads shorter texts; the canonical one has 36 characters (RFC 9562). */
  private static @Nullable UUID uuid(String text) {
    UUID value = UUID.fromString(text);
    return value.toString().equalsIgnoreCase(text) ? value : null;
  }
}
