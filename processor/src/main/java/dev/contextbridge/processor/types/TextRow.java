package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.TextShape;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Dates, times, ids and exact numbers: text in a format that the runtime's {@code Texts} reads. */
@AutoService(Row.class)
public final class TextRow implements Row {
  private record Format(String java, String text, String example) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("java.math.BigDecimal", "a decimal number", "12.50"),
          new Format("java.net.URI", "a URI", "https://example.org/a?b=c"),
          new Format("java.time.Duration", "an ISO-8601 duration", "PT1H30M"),
          new Format("java.time.LocalDate", "an ISO-8601 date", "2024-02-29"),
          new Format("java.time.LocalDateTime", "an ISO-8601 date and time", "2024-02-29T13:45"),
          new Format("java.time.LocalTime", "an ISO-8601 time", "13:45"),
          new Format("java.time.MonthDay", "an ISO-8601 month and day", "--02-29"),
          new Format(
              "java.time.OffsetDateTime",
              "an ISO-8601 date and time with an offset",
              "2024-02-29T13:45+01:00"),
          new Format("java.time.OffsetTime", "an ISO-8601 time with an offset", "13:45+01:00"),
          new Format("java.time.Period", "an ISO-8601 period", "P1Y2M3D"),
          new Format("java.time.YearMonth", "an ISO-8601 year and month", "2024-02"),
          new Format("java.time.ZoneId", "the id of a time zone", "Europe/Paris"),
          new Format("java.time.ZoneOffset", "an offset of a time zone", "+01:00"),
          new Format(
              "java.time.ZonedDateTime",
              "an ISO-8601 date and time with a time zone",
              "2024-02-29T13:45+01:00[Europe/Paris]"),
          new Format("java.util.Currency", "an ISO 4217 code of a currency", "EUR"),
          new Format("java.util.UUID", "a UUID", "123e4567-e89b-12d3-a456-426614174000"));

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return FORMATS.stream()
        .filter(format -> use.isOneOf(format.java()))
        .findFirst()
        .map(format -> type(format, ClassName.bestGuess(format.java()), resolver))
        .orElse(null);
  }

  private static BridgeType type(Format format, ClassName java, Resolver resolver) {
    TextShape shape =
        resolver.declare(
            format.java(),
            java.simpleName(),
            name -> new TextShape(name, java, format.text(), format.example()),
            made -> {});
    return new ScalarType(java, shape.name(), Wire.REF, "read" + shape.name())
        .from(wire -> Writes.cast(wire, java))
        .to(
            ClassName.get(String.class),
            (label, value) ->
                CodeBlock.of("$T.text($L, $S, $L)", RuntimeNames.WIRE, label, format.text(), value),
            UnaryOperator.identity())
        .key();
  }

  @Override
  public Line line() {
    return new Line(
        82,
        "text-like times and ids",
        "`LocalDate`, `LocalTime`, `LocalDateTime`, `OffsetTime`, `OffsetDateTime`,"
            + " `ZonedDateTime`, `YearMonth`, `MonthDay`, `Duration`, `Period`, `ZoneId`,"
            + " `ZoneOffset`, `Currency`, `UUID`, `URI`, `BigDecimal`",
        "branded `string`: `LocalDate`, `Duration`, …",
        "the text of `toString()`: ISO-8601 or canonical; bad text is a `TypeError`, more than"
            + " 10,000 characters are a `RangeError`; a `UUID` has its 36 characters, the exponent"
            + " of a `BigDecimal` at most 10,000; a string becomes one by `as LocalDate`");
  }
}
