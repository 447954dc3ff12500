package instants;

import dev.contextbridge.ExposeInMainWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface InstantsApi {
  Instant echoInstant(Instant value);

  List<Instant> listInstant(List<Instant> value);

  Box<Instant> boxInstant(Box<Instant> value);

  Map<String, Instant> mapInstant(Map<String, Instant> value);

  CompletionStage<Instant> laterInstant(CompletionStage<Instant> value);

  Instant callInstant(UnaryOperator<Instant> function, Instant value);

  UnaryOperator<Instant> functionInstant();

  Instant precise();

  Instant far();
}
