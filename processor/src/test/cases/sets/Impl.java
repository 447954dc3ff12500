package sets;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements SetsApi {
  @Override
  public Set<String> echo(Set<String> value) {
    return value;
  }

  @Override
  public List<Set<String>> list(List<Set<String>> value) {
    return value;
  }

  @Override
  public Box<Set<String>> box(Box<Set<String>> value) {
    return value;
  }

  @Override
  public Map<String, Set<String>> map(Map<String, Set<String>> value) {
    return value;
  }

  @Override
  public CompletionStage<Set<String>> later(CompletionStage<Set<String>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Set<String> call(UnaryOperator<Set<String>> function, Set<String> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Set<String>> function() {
    return each -> each;
  }

  @Override
  public Set<String> nullable(Set<String> value) {
    return value;
  }

  @Override
  public Optional<Set<Long>> optional(Optional<Set<Long>> value) {
    return value;
  }

  @Override
  public Set<Set<Integer>> sets(Set<Set<Integer>> value) {
    return value;
  }

  @Override
  public Set<Point> points(Set<Point> value) {
    return value;
  }

  @Override
  public Set<UnaryOperator<String>> functions(Set<UnaryOperator<String>> value) {
    return value;
  }

  @Override
  public List<String> inOrder(Set<String> value) {
    return List.copyOf(value);
  }

  @Override
  public boolean isFixed(Set<String> value) {
    try {
      return value.add("more");
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  @Override
  public ReadonlySet own(ReadonlySet value) {
    return value;
  }

  @Override
  public Set<String> lies() {
    return null;
  }

  @Override
  public Set<String> lyingElement() {
    return new LinkedHashSet<>(Arrays.asList("a", "b", null));
  }
}
