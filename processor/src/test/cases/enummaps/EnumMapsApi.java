package enummaps;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld("sizes")
public interface EnumMapsApi {
  Map<Color, Integer> echo(Map<Color, Integer> value);

  List<Map<Color, Integer>> list(List<Map<Color, Integer>> value);

  Box<Map<Color, Integer>> box(Box<Map<Color, Integer>> value);

  Map<String, Map<Color, Integer>> map(Map<String, Map<Color, Integer>> value);

  CompletionStage<Map<Color, Integer>> later(CompletionStage<Map<Color, Integer>> value);

  Map<Color, Integer> call(
      UnaryOperator<Map<Color, Integer>> function, Map<Color, Integer> value);

  UnaryOperator<Map<Color, Integer>> function();

  @Nullable Map<Day, @Nullable String> nullable(@Nullable Map<Day, @Nullable String> value);

  Optional<Map<Day, List<String>>> optional(Optional<Map<Day, List<String>>> value);

  List<Color> inOrder(Map<Color, Integer> value);

  boolean isFixed(Map<Color, Integer> value);

  Map<Color, Integer> lies();

  Map<Color, Integer> lyingKey();

  Map<Color, Integer> lyingValue();
}
