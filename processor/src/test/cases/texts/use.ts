import type {
  BigDecimal,
  Currency,
  Duration,
  Duration2,
  LocalDate,
  LocalDateTime,
  LocalTime,
  MonthDay,
  OffsetDateTime,
  OffsetTime,
  Period,
  URI,
  UUID,
  YearMonth,
  ZoneId,
  ZoneOffset,
  ZonedDateTime,
} from "./texts/TextsApi.js";

const leap = "2024-02-29" as LocalDate;
for (const value of [leap, "-0001-01-01" as LocalDate, "+999999999-12-31" as LocalDate]) {
  same(texts.date(value), value);
  same(texts.list([value, leap]), [value, leap]);
  same(texts.box({ value }), { value });
  same(texts.map({ key: value }), { key: value });
  same(texts.call((each) => each, value), value);
  same(texts.function()(value), value);
  same(texts.nullable(value), value);
  same(texts.optional(value), value);
  eventually(async () => same(await texts.later(Promise.resolve(value)), value));
}
same(texts.nullable(null), null);
same(texts.optional(), undefined);
same(texts.next(leap), "2024-03-01" as LocalDate);

const times = ["00:00", "13:45:30", "23:59:59.999999999"] as readonly string[] as readonly LocalTime[];
for (const value of times) same(texts.time(value), value);
same(texts.time("13:45:00.500" as LocalTime), "13:45:00.500" as LocalTime);
same(texts.dateTime("2024-02-29T13:45" as LocalDateTime), "2024-02-29T13:45" as LocalDateTime);
same(texts.offset("2024-02-29T13:45+01:00" as OffsetDateTime), "2024-02-29T13:45+01:00" as OffsetDateTime);
same(texts.offset(new Date(0).toISOString() as OffsetDateTime), "1970-01-01T00:00Z" as OffsetDateTime);
const paris = "2024-02-29T13:45+01:00[Europe/Paris]" as ZonedDateTime;
same(texts.zoned(paris), paris);
same(texts.duration("PT1H30M" as Duration), "PT1H30M" as Duration);
same(texts.duration("P1DT-1S" as Duration), "PT23H59M59S" as Duration);
same(texts.month("2024-02" as YearMonth), "2024-02" as YearMonth);
same(texts.day("--02-29" as MonthDay), "--02-29" as MonthDay);
same(texts.offsetTime("13:45+01:00" as OffsetTime), "13:45+01:00" as OffsetTime);
same(texts.period("P1Y2M3D" as Period), "P1Y2M3D" as Period);
same(texts.zone("Europe/Paris" as ZoneId), "Europe/Paris" as ZoneId);
same(texts.zoneOffset("+01:00" as ZoneOffset), "+01:00" as ZoneOffset);
same(texts.currency("EUR" as Currency), "EUR" as Currency);
// @ts-expect-error
throws(() => texts.period("PT1H" as Duration), "TypeError: texts.period: parameter 'value' must be an ISO-8601 period such as 'P1Y2M3D', got 'PT1H'");
throws(() => texts.zone("Europe/Atlantis" as ZoneId), "TypeError: texts.zone: parameter 'value' must be the id of a time zone such as 'Europe/Paris', got 'Europe/Atlantis'");
throws(() => texts.currency("eur" as Currency), "TypeError: texts.currency: parameter 'value' must be an ISO 4217 code of a currency such as 'EUR', got 'eur'");
same(texts.own({ seconds: 5 }), { seconds: 5 });
const id = "123e4567-e89b-12d3-a456-426614174000" as UUID;
same(texts.uuid(id), id);
same(texts.uuid(id.toUpperCase() as UUID), id);
for (const value of ["https://example.org/a?b=c#d", "urn:isbn:0", "../a", "http://é.example/ü", ""]) {
  same(texts.uri(value as URI), value as URI);
}
for (const value of ["12.50", "0.000", "1E+3", "1E-10000", "9".repeat(10000)]) {
  same(texts.decimal(value as BigDecimal), value as BigDecimal);
}
same(texts.decimal("1e3" as BigDecimal), "1E+3" as BigDecimal);

// A text is a string, the same type in each declaration, and another for each class.
const text: string = texts.date(leap);
same(text.length, 10);
same(texts.next(texts.calendar().today()), "2024-03-01" as LocalDate);
same(leap.__text, undefined);
// @ts-expect-error
texts.date("2024-02-29");
// @ts-expect-error
throws(() => texts.date("13:45" as LocalTime), "TypeError: texts.date: parameter 'value' must be an ISO-8601 date such as '2024-02-29', got '13:45'");
// @ts-expect-error
throws(() => texts.duration({ seconds: 5 }), "TypeError: texts.duration: parameter 'value' must be an ISO-8601 duration such as 'PT1H30M', got object");

const noDate = "must be an ISO-8601 date such as '2024-02-29', got";
const tomorrow = "tomorrow" as LocalDate;
throws(() => texts.date(tomorrow), `TypeError: texts.date: parameter 'value' ${noDate} 'tomorrow'`);
throws(() => texts.list([leap, tomorrow]), `TypeError: texts.list: parameter 'value'[1] ${noDate} 'tomorrow'`);
throws(() => texts.box({ value: tomorrow }), `TypeError: texts.box: parameter 'value'.value ${noDate} 'tomorrow'`);
throws(() => texts.map({ key: tomorrow }), `TypeError: texts.map: parameter 'value'[key] ${noDate} 'tomorrow'`);
throws(() => texts.call(() => tomorrow, leap), `TypeError: texts.call: result of 'function' ${noDate} 'tomorrow'`);
throws(() => texts.function()(tomorrow), `TypeError: texts: function 'apply': parameter 'value' ${noDate} 'tomorrow'`);
throws(() => texts.nullable(tomorrow), `TypeError: texts.nullable: parameter 'value' ${noDate} 'tomorrow'`);
throws(() => texts.optional(tomorrow), `TypeError: texts.optional: parameter 'value' ${noDate} 'tomorrow'`);
rejects(() => texts.later(Promise.resolve(tomorrow)), `TypeError: texts.later: result of 'value' ${noDate} 'tomorrow'`);
// @ts-expect-error
throws(() => texts.date(new Date(0)), `TypeError: texts.date: parameter 'value' ${noDate} Date`);
// @ts-expect-error
throws(() => texts.date(null), `TypeError: texts.date: parameter 'value' ${noDate} null`);
throws(() => texts.date("2023-02-29" as LocalDate), `TypeError: texts.date: parameter 'value' ${noDate} '2023-02-29'`);
throws(() => texts.date("" as LocalDate), `TypeError: texts.date: parameter 'value' ${noDate} ''`);
throws(() => texts.date("1".repeat(10001) as LocalDate), "RangeError: texts.date: parameter 'value' must be text of at most 10000 characters, got 10001");

const noDecimal = "TypeError: texts.decimal: parameter 'value' must be a decimal number such as '12.50', got";
for (const value of ["1E+10001", "1E-10001", "1e999999999", "1e99999999999", "\u0661\u0662", "0x10", "NaN", " 1", ""]) {
  throws(() => texts.decimal(value as BigDecimal), `${noDecimal} '${value}'`);
}
const noId = "TypeError: texts.uuid: parameter 'value' must be a UUID such as '123e4567-e89b-12d3-a456-426614174000', got";
for (const value of ["1-2-3-4-5", "123e456-7e89b-12d3-a456-426614174000", id.replace("-", "_")]) {
  throws(() => texts.uuid(value as UUID), `${noId} '${value}'`);
}
throws(() => texts.time("24:00" as LocalTime), "TypeError: texts.time: parameter 'value' must be an ISO-8601 time such as '13:45', got '24:00'");
throws(() => texts.dateTime("2024-02-29" as LocalDateTime), "TypeError: texts.dateTime: parameter 'value' must be an ISO-8601 date and time such as '2024-02-29T13:45', got '2024-02-29'");
throws(() => texts.offset("2024-02-29T13:45" as OffsetDateTime), "TypeError: texts.offset: parameter 'value' must be an ISO-8601 date and time with an offset such as '2024-02-29T13:45+01:00', got '2024-02-29T13:45'");
throws(() => texts.zoned("2024-02-29T13:45+01:00[Europe/Atlantis]" as ZonedDateTime), "TypeError: texts.zoned: parameter 'value' must be an ISO-8601 date and time with a time zone such as '2024-02-29T13:45+01:00[Europe/Paris]', got '2024-02-29T13:45+01:00[Europe/Atlantis]'");
throws(() => texts.duration("1h" as Duration), "TypeError: texts.duration: parameter 'value' must be an ISO-8601 duration such as 'PT1H30M', got '1h'");
throws(() => texts.uri("a b" as URI), "TypeError: texts.uri: parameter 'value' must be a URI such as 'https://example.org/a?b=c', got 'a b'");

throws(() => texts.lies(), "TypeError: texts.lies: result must be an ISO-8601 date, got null");
// @ts-expect-error
const notOwn = () => texts.own("PT1S" as Duration);
throws(notOwn, "TypeError: texts.own: parameter 'value' must be an object, got string");
const own: Duration2 = texts.own({ seconds: 1 });
same(own.seconds, 1);
