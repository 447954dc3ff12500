package sets;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface SetsApi {
  Set<String> echo(Set<String> value);

  List<Set<String>> list(List<Set<String>> value);

  Box<Set<String>> box(Box<Set<String>> value);

  Map<String, Set<String>> map(Map<String, Set<String>> value);

  CompletionStage<Set<String>> later(CompletionStage<Set<String>> value);

  Set<String> call(UnaryOperator<Set<String>> function, Set<String> value);

  UnaryOperator<Set<String>> function();

  @Nullable Set<@Nullable String> nullable(@Nullable Set<@Nullable String> value);

  Optional<Set<Long>> optional(Optional<Set<Long>> value);

  Set<Set<Integer>> sets(Set<Set<Integer>> value);

  Set<Point> points(Set<Point> value);

  Set<UnaryOperator<String>> functions(Set<UnaryOperator<String>> value);

  List<String> inOrder(Set<String> value);

  boolean isFixed(Set<String> value);

  ReadonlySet own(ReadonlySet value);

  Set<String> lies();

  Set<String> lyingElement();
}
