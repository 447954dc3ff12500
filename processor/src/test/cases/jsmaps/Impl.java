package jsmaps;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements JsMapsApi {
  @Override
  public Map<Integer, String> echo(Map<Integer, String> value) {
    return value;
  }

  @Override
  public List<Map<Integer, String>> list(List<Map<Integer, String>> value) {
    return value;
  }

  @Override
  public Box<Map<Integer, String>> box(Box<Map<Integer, String>> value) {
    return value;
  }

  @Override
  public Map<String, Map<Integer, String>> map(Map<String, Map<Integer, String>> value) {
    return value;
  }

  @Override
  public CompletionStage<Map<Integer, String>> later(CompletionStage<Map<Integer, String>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Map<Integer, String> call(
      UnaryOperator<Map<Integer, String>> function, Map<Integer, String> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Map<Integer, String>> function() {
    return each -> each;
  }

  @Override
  public Map<Byte, String> bytes(Map<Byte, String> value) {
    return value;
  }

  @Override
  public Optional<Map<Short, Optional<String>>> shorts(Optional<Map<Short, Optional<String>>> value) {
    return value;
  }

  @Override
  public Map<Long, String> longs(Map<Long, String> value) {
    return value;
  }

  @Override
  public Map<Long, Long> safe(Map<Long, Long> value) {
    return value;
  }

  @Override
  public Map<Float, String> floats(Map<Float, String> value) {
    return value;
  }

  @Override
  public Map<Double, String> doubles(Map<Double, String> value) {
    return value;
  }

  @Override
  public Map<Boolean, String> booleans(Map<Boolean, String> value) {
    return value;
  }

  @Override
  public Map<Character, String> characters(Map<Character, String> value) {
    return value;
  }

  @Override
  public Map<BigInteger, String> integers(Map<BigInteger, String> value) {
    return value;
  }

  @Override
  public Map<BigDecimal, String> decimals(Map<BigDecimal, String> value) {
    return value;
  }

  @Override
  public Map<LocalDate, Point> dates(Map<LocalDate, Point> value) {
    return value;
  }

  @Override
  public Map<UUID, Map<Integer, List<String>>> nested(Map<UUID, Map<Integer, List<String>>> value) {
    return value;
  }

  @Override
  public List<Integer> inOrder(Map<Integer, String> value) {
    return List.copyOf(value.keySet());
  }

  @Override
  public boolean isFixed(Map<Integer, String> value) {
    try {
      return value.put(0, "more") == null;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  @Override
  public Map<Integer, String> lies() {
    return null;
  }

  @Override
  public Map<Integer, String> lyingKey() {
    Map<Integer, String> map = new LinkedHashMap<>();
    map.put(1, "a");
    map.put(null, "b");
    return map;
  }

  @Override
  public Map<Integer, String> lyingValue() {
    return Collections.singletonMap(5, null);
  }

  @Override
  public Map<LocalDate, String> lyingDate() {
    return Collections.singletonMap(LocalDate.of(2024, 2, 29), null);
  }

  @Override
  public Map<Double, String> lyingDouble() {
    return Collections.singletonMap(2.0, null);
  }

  @Override
  public Map<Long, String> lyingLong() {
    return Collections.singletonMap(2L, null);
  }

  @Override
  public Map<Boolean, String> lyingBoolean() {
    return Collections.singletonMap(true, null);
  }
}
