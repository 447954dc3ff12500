package dev.contextbridge.tests.rows;

import static dev.contextbridge.tests.rows.TextRows.row;

import dev.contextbridge.ExposeInMainWorld;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

/** Parts of calendars, zones and currencies, which are text in JavaScript. */
final class CalendarRows {
  private CalendarRows() {}

  @ExposeInMainWorld("yearMonths")
  interface YearMonths extends Positions<YearMonth> {}

  static final class YearMonthEcho extends Echo<YearMonth> implements YearMonths {}

  @ExposeInMainWorld("monthDays")
  interface MonthDays extends Positions<MonthDay> {}

  static final class MonthDayEcho extends Echo<MonthDay> implements MonthDays {}

  @ExposeInMainWorld("offsetTimes")
  interface OffsetTimes extends Positions<OffsetTime> {}

  static final class OffsetTimeEcho extends Echo<OffsetTime> implements OffsetTimes {}

  @ExposeInMainWorld("periods")
  interface Periods extends Positions<Period> {}

  static final class PeriodEcho extends Echo<Period> implements Periods {}

  @ExposeInMainWorld("zones")
  interface Zones extends Positions<ZoneId> {}

  static final class ZoneEcho extends Echo<ZoneId> implements Zones {}

  @ExposeInMainWorld("zoneOffsets")
  interface ZoneOffsets extends Positions<ZoneOffset> {}

  static final class ZoneOffsetEcho extends Echo<ZoneOffset> implements ZoneOffsets {}

  @ExposeInMainWorld("currencies")
  interface Currencies extends Positions<Currency> {}

  static final class CurrencyEcho extends Echo<Currency> implements Currencies {}

  static List<Row> parts() {
    var months = new YearMonthEcho();
    var days = new MonthDayEcho();
    var times = new OffsetTimeEcho();
    return List.of(
        row(
                "an ISO-8601 year and month",
                "2024-02",
                months,
                CalendarRows_YearMonthsBridge.of(months))
            .good("'2024-02'", YearMonth.of(2024, 2))
            .good("'+999999999-12'", YearMonth.of(Year.MAX_VALUE, 12))
            .good("'0005-01'", YearMonth.of(5, 1))
            .good("'-0005-01'", YearMonth.of(-5, 1))
            .wrongKind("'2024-13'", "'2024-13'", "'2024-02-01'", "'2024-02-01'"),
        row("an ISO-8601 month and day", "--02-29", days, CalendarRows_MonthDaysBridge.of(days))
            .good("'--02-29'", MonthDay.of(2, 29))
            .wrongKind("'--02-30'", "'--02-30'", "'02-29'", "'02-29'"),
        row(
                "an ISO-8601 time with an offset",
                "13:45+01:00",
                times,
                CalendarRows_OffsetTimesBridge.of(times))
            .good("'13:45+01:00'", OffsetTime.parse("13:45+01:00"))
            .good("'23:59:59.999999999-18:00'", OffsetTime.MAX)
            .wrongKind("'13:45'", "'13:45'", "'13:45+19:00'", "'13:45+19:00'"));
  }

  static List<Row> zonesAndMore() {
    var periods = new PeriodEcho();
    var zones = new ZoneEcho();
    var offsets = new ZoneOffsetEcho();
    var currencies = new CurrencyEcho();
    return List.of(
        row("an ISO-8601 period", "P1Y2M3D", periods, CalendarRows_PeriodsBridge.of(periods))
            .good("'P1Y2M3D'", Period.of(1, 2, 3))
            .good("'P0D'", Period.ZERO)
            .good("'P-2147483648Y2147483647D'", Period.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
            .good("'P2W'", Period.ofWeeks(2), "'P14D'")
            .wrongKind("'PT1H'", "'PT1H'", "'P2147483648D'", "'P2147483648D'", "'P'", "'P'"),
        row("the id of a time zone", "Europe/Paris", zones, CalendarRows_ZonesBridge.of(zones))
            .good("'Europe/Paris'", ZoneId.of("Europe/Paris"))
            .good("'UTC+01:00'", ZoneId.of("UTC+01:00"))
            .good("'+01:00'", ZoneOffset.ofHours(1))
            .good("'Z'", ZoneOffset.UTC)
            .wrongKind("'No/Where'", "'No/Where'", "''", "''", "'../x'", "'../x'"),
        row(
                "an offset of a time zone",
                "+01:00",
                offsets,
                CalendarRows_ZoneOffsetsBridge.of(offsets))
            .good("'+01:00'", ZoneOffset.ofHours(1))
            .good("'-18:00'", ZoneOffset.MIN)
            .good("'+1'", ZoneOffset.ofHours(1), "'+01:00'")
            .wrongKind("'Europe/Paris'", "'Europe/Paris'", "'+18:01'", "'+18:01'"),
        row(
                "an ISO 4217 code of a currency",
                "EUR",
                currencies,
                CalendarRows_CurrenciesBridge.of(currencies))
            .good("'EUR'", Currency.getInstance("EUR"))
            .good("'XAU'", Currency.getInstance("XAU"))
            .wrongKind("'eur'", "'eur'", "'EURO'", "'EURO'", "'QQQ'", "'QQQ'"));
  }
}
