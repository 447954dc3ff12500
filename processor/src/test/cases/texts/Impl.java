package texts;

import java.math.BigDecimal;
import java.net.URI;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements TextsApi {
  @Override
  public LocalDate date(LocalDate value) {
    return value;
  }

  @Override
  public LocalTime time(LocalTime value) {
    return value;
  }

  @Override
  public LocalDateTime dateTime(LocalDateTime value) {
    return value;
  }

  @Override
  public OffsetDateTime offset(OffsetDateTime value) {
    return value;
  }

  @Override
  public ZonedDateTime zoned(ZonedDateTime value) {
    return value;
  }

  @Override
  public java.time.Duration duration(java.time.Duration value) {
    return value;
  }

  @Override
  public Duration own(Duration value) {
    return value;
  }

  @Override
  public UUID uuid(UUID value) {
    return value;
  }

  @Override
  public URI uri(URI value) {
    return value;
  }

  @Override
  public BigDecimal decimal(BigDecimal value) {
    return value;
  }

  @Override
  public YearMonth month(YearMonth value) {
    return value;
  }

  @Override
  public MonthDay day(MonthDay value) {
    return value;
  }

  @Override
  public OffsetTime offsetTime(OffsetTime value) {
    return value;
  }

  @Override
  public Period period(Period value) {
    return value;
  }

  @Override
  public ZoneId zone(ZoneId value) {
    return value;
  }

  @Override
  public ZoneOffset zoneOffset(ZoneOffset value) {
    return value;
  }

  @Override
  public Currency currency(Currency value) {
    return value;
  }

  @Override
  public List<LocalDate> list(List<LocalDate> value) {
    return value;
  }

  @Override
  public Box<LocalDate> box(Box<LocalDate> value) {
    return value;
  }

  @Override
  public Map<String, LocalDate> map(Map<String, LocalDate> value) {
    return value;
  }

  @Override
  public CompletionStage<LocalDate> later(CompletionStage<LocalDate> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public LocalDate call(UnaryOperator<LocalDate> function, LocalDate value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<LocalDate> function() {
    return each -> each;
  }

  @Override
  public LocalDate nullable(LocalDate value) {
    return value;
  }

  @Override
  public Optional<LocalDate> optional(Optional<LocalDate> value) {
    return value;
  }

  @Override
  public LocalDate next(LocalDate value) {
    return value.plusDays(1);
  }

  @Override
  public LocalDate lies() {
    return null;
  }

  @Override
  public Calendar calendar() {
    return () -> LocalDate.of(2024, 2, 29);
  }
}
