package texts;

import dev.contextbridge.ExposeInMainWorld;
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
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface TextsApi {
  LocalDate date(LocalDate value);

  LocalTime time(LocalTime value);

  LocalDateTime dateTime(LocalDateTime value);

  OffsetDateTime offset(OffsetDateTime value);

  ZonedDateTime zoned(ZonedDateTime value);

  java.time.Duration duration(java.time.Duration value);

  Duration own(Duration value);

  UUID uuid(UUID value);

  URI uri(URI value);

  BigDecimal decimal(BigDecimal value);

  YearMonth month(YearMonth value);

  MonthDay day(MonthDay value);

  OffsetTime offsetTime(OffsetTime value);

  Period period(Period value);

  ZoneId zone(ZoneId value);

  ZoneOffset zoneOffset(ZoneOffset value);

  Currency currency(Currency value);

  List<LocalDate> list(List<LocalDate> value);

  Box<LocalDate> box(Box<LocalDate> value);

  Map<String, LocalDate> map(Map<String, LocalDate> value);

  CompletionStage<LocalDate> later(CompletionStage<LocalDate> value);

  LocalDate call(UnaryOperator<LocalDate> function, LocalDate value);

  UnaryOperator<LocalDate> function();

  @Nullable LocalDate nullable(@Nullable LocalDate value);

  Optional<LocalDate> optional(Optional<LocalDate> value);

  LocalDate next(LocalDate value);

  LocalDate lies();

  Calendar calendar();
}
