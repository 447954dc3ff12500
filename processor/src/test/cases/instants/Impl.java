package instants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements InstantsApi {
  @Override
  public Instant echoInstant(Instant value) {
    return value;
  }

  @Override
  public List<Instant> listInstant(List<Instant> value) {
    return value;
  }

  @Override
  public Box<Instant> boxInstant(Box<Instant> value) {
    return value;
  }

  @Override
  public Map<String, Instant> mapInstant(Map<String, Instant> value) {
    return value;
  }

  @Override
  public CompletionStage<Instant> laterInstant(CompletionStage<Instant> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Instant callInstant(UnaryOperator<Instant> function, Instant value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Instant> functionInstant() {
    return each -> each;
  }

  @Override
  public Instant precise() {
    return Instant.ofEpochSecond(1, 2_999_999);
  }

  @Override
  public Instant far() {
    return Instant.MAX;
  }
}
