package dev.contextbridge.tests.rows;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.Exposure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** The types that are text in JavaScript, with values that cross and values that do not. */
final class TextRows {
  private TextRows() {}

  @ExposeInMainWorld("localDates")
  interface LocalDates extends Positions<LocalDate> {}

  static final class LocalDateEcho extends Echo<LocalDate> implements LocalDates {}

  @ExposeInMainWorld("localTimes")
  interface LocalTimes extends Positions<LocalTime> {}

  static final class LocalTimeEcho extends Echo<LocalTime> implements LocalTimes {}

  @ExposeInMainWorld("localDateTimes")
  interface LocalDateTimes extends Positions<LocalDateTime> {}

  static final class LocalDateTimeEcho extends Echo<LocalDateTime> implements LocalDateTimes {}

  @ExposeInMainWorld("offsetDateTimes")
  interface OffsetDateTimes extends Positions<OffsetDateTime> {}

  static final class OffsetDateTimeEcho extends Echo<OffsetDateTime> implements OffsetDateTimes {}

  @ExposeInMainWorld("zonedDateTimes")
  interface ZonedDateTimes extends Positions<ZonedDateTime> {}

  static final class ZonedDateTimeEcho extends Echo<ZonedDateTime> implements ZonedDateTimes {}

  @ExposeInMainWorld("durations")
  interface Durations extends Positions<Duration> {}

  static final class DurationEcho extends Echo<Duration> implements Durations {}

  @ExposeInMainWorld("uuids")
  interface Uuids extends Positions<UUID> {}

  static final class UuidEcho extends Echo<UUID> implements Uuids {}

  @ExposeInMainWorld("uris")
  interface Uris extends Positions<URI> {}

  static final class UriEcho extends Echo<URI> implements Uris {}

  @ExposeInMainWorld("decimals")
  interface Decimals extends Positions<BigDecimal> {}

  static final class DecimalEcho extends Echo<BigDecimal> implements Decimals {}

  static Row row(String format, String example, Echo<?> echo, Exposure exposure) {
    return new Row(format + " such as '" + example + "'", format, echo, exposure);
  }

  static List<Row> localTimes() {
    var dates = new LocalDateEcho();
    var times = new LocalTimeEcho();
    var dateTimes = new LocalDateTimeEcho();
    String date = "an ISO-8601 date";
    String time = "an ISO-8601 time";
    String dateTime = "an ISO-8601 date and time";
    return List.of(
        row(date, "2024-02-29", dates, TextRows_LocalDatesBridge.of(dates))
            .good("'2024-02-29'", LocalDate.of(2024, 2, 29))
            .good("'-999999999-01-01'", LocalDate.MIN)
            .good("'+999999999-12-31'", LocalDate.MAX)
            .good("'0000-12-31'", LocalDate.of(0, 12, 31))
            .wrongKind("'2023-02-29'", "'2023-02-29'", "'20240229'", "'20240229'", "''", "''")
            .wrongKind("'2024-02-29\\n'", "'2024-02-29\n'", "'10000-01-01'", "'10000-01-01'")
            .wrongKind("new Date(0)", "Date", "new String('2024-02-29')", "String"),
        row(time, "13:45", times, TextRows_LocalTimesBridge.of(times))
            .good("'00:00'", LocalTime.MIN)
            .good("'23:59:59.999999999'", LocalTime.MAX)
            .good("'13:45:00.5'", LocalTime.of(13, 45, 0, 500_000_000), "'13:45:00.500'")
            .wrongKind("'24:00'", "'24:00'", "'1:45'", "'1:45'", "'13:45Z'", "'13:45Z'"),
        row(dateTime, "2024-02-29T13:45", dateTimes, TextRows_LocalDateTimesBridge.of(dateTimes))
            .good("'2024-02-29T13:45'", LocalDateTime.of(2024, 2, 29, 13, 45))
            .good("'+999999999-12-31T23:59:59.999999999'", LocalDateTime.MAX)
            .wrongKind("'2024-02-29 13:45'", "'2024-02-29 13:45'"));
  }

  static List<Row> times() {
    var offsets = new OffsetDateTimeEcho();
    var zoned = new ZonedDateTimeEcho();
    var durations = new DurationEcho();
    String offset = "an ISO-8601 date and time with an offset";
    String zone = "an ISO-8601 date and time with a time zone";
    String duration = "an ISO-8601 duration";
    // an hour that there is twice: the offset tells which one
    String later = "2024-10-27T02:30+01:00[Europe/Paris]";
    return List.of(
        row(offset, "2024-02-29T13:45+01:00", offsets, TextRows_OffsetDateTimesBridge.of(offsets))
            .good("'2024-02-29T13:45+01:00'", OffsetDateTime.parse("2024-02-29T13:45+01:00"))
            .good("'-999999999-01-01T00:00+18:00'", OffsetDateTime.MIN)
            .good("'+999999999-12-31T23:59:59.999999999-18:00'", OffsetDateTime.MAX)
            .wrongKind("'2024-02-29T13:45'", "'2024-02-29T13:45'")
            .wrongKind("'2024-02-29T13:45+19:00'", "'2024-02-29T13:45+19:00'"),
        row(
                zone,
                "2024-02-29T13:45+01:00[Europe/Paris]",
                zoned,
                TextRows_ZonedDateTimesBridge.of(zoned))
            .good("'" + later + "'", ZonedDateTime.parse(later))
            .good("'2024-02-29T13:45Z'", ZonedDateTime.parse("2024-02-29T13:45Z"))
            .wrongKind("'2024-02-29T13:45+01:00[No/Where]'", "'2024-02-29T13:45+01:00[No/Where]'"),
        row(duration, "PT1H30M", durations, TextRows_DurationsBridge.of(durations))
            .good("'PT0S'", Duration.ZERO)
            .good("'PT-0.001S'", Duration.ofMillis(-1))
            .good("'PT-2562047788015215H-30M-8S'", Duration.ofSeconds(Long.MIN_VALUE))
            .good(
                "'PT2562047788015215H30M7.999999999S'",
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))
            .good("'P1DT2H'", Duration.ofHours(26), "'PT26H'")
            .wrongKind(
                "'P1Y'", "'P1Y'", "'PT'", "'PT'", "'PT2562047788015216H'", "'PT2562047788015216H'")
            .wrongKind("1000", "number"));
  }

  static List<Row> ids() {
    var uuids = new UuidEcho();
    var uris = new UriEcho();
    var decimals = new DecimalEcho();
    String id = "123e4567-e89b-12d3-a456-426614174000";
    String decimal = "a decimal number";
    return List.of(
        row("a UUID", id, uuids, TextRows_UuidsBridge.of(uuids))
            .good("'" + id + "'", UUID.fromString(id))
            .good("'" + id + "'.toUpperCase()", UUID.fromString(id), "'" + id + "'")
            .good("'00000000-0000-0000-0000-000000000000'", new UUID(0, 0))
            .good("'ffffffff-ffff-ffff-ffff-ffffffffffff'", new UUID(-1, -1))
            .wrongKind("'1-2-3-4-5'", "'1-2-3-4-5'", "''", "''"),
        row("a URI", "https://example.org/a?b=c", uris, TextRows_UrisBridge.of(uris))
            .good("'https://example.org/a?b=c#d'", URI.create("https://example.org/a?b=c#d"))
            .good("'mailto:a@b'", URI.create("mailto:a@b"))
            .good("'a/b'", URI.create("a/b"))
            .good("'/\u00e9/%C3%A9'", URI.create("/\u00e9/%C3%A9"))
            .wrongKind("'a b'", "'a b'", "'%'", "'%'", "'http://['", "'http://['"),
        row(decimal, "12.50", decimals, TextRows_DecimalsBridge.of(decimals))
            .good("'12.50'", new BigDecimal("12.50"))
            .good("'-0.00'", new BigDecimal("0.00"), "'0.00'")
            .good("'1E+10000'", new BigDecimal(BigInteger.ONE, -10_000))
            .good("'1E-10000'", new BigDecimal(BigInteger.ONE, 10_000))
            .good("'7'.repeat(10000)", new BigDecimal("7".repeat(10_000)))
            .outOfRange("'7'.repeat(10001)", " must be text of at most 10000 characters, got 10001")
            .wrongKind("'1E+10001'", "'1E+10001'", "'1E-10001'", "'1E-10001'")
            .wrongKind("'1e999999999999'", "'1e999999999999'", "'\\u0661'", "'\u0661'")
            .wrongKind("12.5", "number", "12n", "bigint", "'1,5'", "'1,5'", "'NaN'", "'NaN'"));
  }
}
