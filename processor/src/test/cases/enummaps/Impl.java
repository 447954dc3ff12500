package enummaps;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements EnumMapsApi {
  @Override
  public Map<Color, Integer> echo(Map<Color, Integer> value) {
    return value;
  }

  @Override
  public List<Map<Color, Integer>> list(List<Map<Color, Integer>> value) {
    return value;
  }

  @Override
  public Box<Map<Color, Integer>> box(Box<Map<Color, Integer>> value) {
    return value;
  }

  @Override
  public Map<String, Map<Color, Integer>> map(Map<String, Map<Color, Integer>> value) {
    return value;
  }

  @Override
  public CompletionStage<Map<Color, Integer>> later(CompletionStage<Map<Color, Integer>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Map<Color, Integer> call(
      UnaryOperator<Map<Color, Integer>> function, Map<Color, Integer> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Map<Color, Integer>> function() {
    return each -> each;
  }

  @Override
  public Map<Day, String> nullable(Map<Day, String> value) {
    return value;
  }

  @Override
  public Optional<Map<Day, List<String>>> optional(Optional<Map<Day, List<String>>> value) {
    return value;
  }

  @Override
  public List<Color> inOrder(Map<Color, Integer> value) {
    return List.copyOf(value.keySet());
  }

  @Override
  public boolean isFixed(Map<Color, Integer> value) {
    try {
      return value.put(Color.RED, 0) == null;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  @Override
  public Map<Color, Integer> lies() {
    return null;
  }

  @Override
  public Map<Color, Integer> lyingKey() {
    return Collections.singletonMap(null, 1);
  }

  @Override
  public Map<Color, Integer> lyingValue() {
    return Collections.singletonMap(Color.RED, null);
  }
}
