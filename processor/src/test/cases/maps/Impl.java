package maps;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements MapsApi {
  @Override
  public Map<String, Integer> echoMap(Map<String, Integer> value) {
    return value;
  }

  @Override
  public List<Map<String, Integer>> listMap(List<Map<String, Integer>> value) {
    return value;
  }

  @Override
  public Box<Map<String, Integer>> boxMap(Box<Map<String, Integer>> value) {
    return value;
  }

  @Override
  public Map<String, Map<String, Integer>> mapMap(Map<String, Map<String, Integer>> value) {
    return value;
  }

  @Override
  public CompletionStage<Map<String, Integer>> laterMap(CompletionStage<Map<String, Integer>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Map<String, Integer> callMap(UnaryOperator<Map<String, Integer>> function, Map<String, Integer> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Map<String, Integer>> functionMap() {
    return each -> each;
  }
}
