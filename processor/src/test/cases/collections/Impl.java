package collections;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements CollectionsApi {
  @Override
  public Collection<Integer> echoCollection(Collection<Integer> value) {
    return value;
  }

  @Override
  public List<Collection<Integer>> listCollection(List<Collection<Integer>> value) {
    return value;
  }

  @Override
  public Box<Collection<Integer>> boxCollection(Box<Collection<Integer>> value) {
    return value;
  }

  @Override
  public Map<String, Collection<Integer>> mapCollection(Map<String, Collection<Integer>> value) {
    return value;
  }

  @Override
  public CompletionStage<Collection<Integer>> laterCollection(CompletionStage<Collection<Integer>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Collection<Integer> callCollection(UnaryOperator<Collection<Integer>> function, Collection<Integer> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Collection<Integer>> functionCollection() {
    return each -> each;
  }
}
