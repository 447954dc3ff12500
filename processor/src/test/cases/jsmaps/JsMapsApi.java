package jsmaps;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld("keyed")
public interface JsMapsApi {
  Map<Integer, String> echo(Map<Integer, String> value);

  List<Map<Integer, String>> list(List<Map<Integer, String>> value);

  Box<Map<Integer, String>> box(Box<Map<Integer, String>> value);

  Map<String, Map<Integer, String>> map(Map<String, Map<Integer, String>> value);

  CompletionStage<Map<Integer, String>> later(CompletionStage<Map<Integer, String>> value);

  Map<Integer, String> call(
      UnaryOperator<Map<Integer, String>> function, Map<Integer, String> value);

  UnaryOperator<Map<Integer, String>> function();

  @Nullable Map<Byte, @Nullable String> bytes(@Nullable Map<Byte, @Nullable String> value);

  Optional<Map<Short, Optional<String>>> shorts(Optional<Map<Short, Optional<String>>> value);

  Map<Long, String> longs(Map<Long, String> value);

  @SafeInteger
  Map<Long, Long> safe(@SafeInteger Map<Long, Long> value);

  Map<Float, String> floats(Map<Float, String> value);

  Map<Double, String> doubles(Map<Double, String> value);

  Map<Boolean, String> booleans(Map<Boolean, String> value);

  Map<Character, String> characters(Map<Character, String> value);

  Map<BigInteger, String> integers(Map<BigInteger, String> value);

  Map<BigDecimal, String> decimals(Map<BigDecimal, String> value);

  Map<LocalDate, Point> dates(Map<LocalDate, Point> value);

  Map<UUID, Map<Integer, List<String>>> nested(Map<UUID, Map<Integer, List<String>>> value);

  List<Integer> inOrder(Map<Integer, String> value);

  boolean isFixed(Map<Integer, String> value);

  Map<Integer, String> lies();

  Map<Integer, String> lyingKey();

  Map<Integer, String> lyingValue();

  Map<LocalDate, String> lyingDate();

  Map<Double, String> lyingDouble();

  Map<Long, String> lyingLong();

  Map<Boolean, String> lyingBoolean();
}
