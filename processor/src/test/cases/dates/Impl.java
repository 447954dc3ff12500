package dates;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements DatesApi {
  @Override
  public Date echo(Date value) {
    return value;
  }

  @Override
  public List<Date> list(List<Date> value) {
    return value;
  }

  @Override
  public Box<Date> box(Box<Date> value) {
    return value;
  }

  @Override
  public Map<String, Date> map(Map<String, Date> value) {
    return value;
  }

  @Override
  public CompletionStage<Date> later(CompletionStage<Date> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Date call(UnaryOperator<Date> function, Date value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Date> function() {
    return each -> each;
  }

  @Override
  public Date nullable(Date value) {
    return value;
  }

  @Override
  public Optional<Date> optional(Optional<Date> value) {
    return value;
  }

  @Override
  public Date far() {
    return new Date(8_640_000_000_000_001L);
  }

  @Override
  public Date farther() {
    return new Date(Long.MIN_VALUE);
  }

  @Override
  public Date subclass() {
    return new Date(0) {};
  }

  @Override
  public Date lies() {
    return null;
  }
}
