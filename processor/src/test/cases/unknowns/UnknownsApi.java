package unknowns;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values of any type. */
@ExposeInMainWorld
public interface UnknownsApi {
  /** Gives back what it takes. */
  Object echo(Object value);

  /** Says what has come. */
  String kind(Object value);

  /** Something of each kind that Java gives. */
  Object sample(String kind);

  Tagged tagged(Tagged tagged);

  List<Object> list(List<Object> values);

  Map<String, Object> map(Map<String, Object> values);

  CompletionStage<Object> later(CompletionStage<Object> value);

  Object apply(UnaryOperator<Object> function, Object value);

  @Nullable Object orNull(@Nullable Object value);

  Optional<Object> perhaps(Optional<Object> value);
}
