package nested;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import nested.other.Cursor;

/** Gives back what it gets. */
final class Impl implements NestedApi {
  private final Cursor cursor = counter(0);
  private final Store store =
      new Store() {
        @Override
        public Cursor open(int at) {
          return counter(at);
        }

        @Override
        public Store self() {
          return this;
        }
      };

  private static Cursor counter(int start) {
    return new Cursor() {
      private int at = start;

      @Override
      public int next() {
        return ++at;
      }
    };
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Cursor cursor() {
    return cursor;
  }

  @Override
  public Cursor echo(Cursor value) {
    return value;
  }

  @Override
  public List<Cursor> list(List<Cursor> value) {
    return value;
  }

  @Override
  public Map<String, Cursor> map(Map<String, Cursor> value) {
    return value;
  }

  @Override
  public Held held(Held value) {
    return value;
  }

  @Override
  public Optional<Cursor> optional(Optional<Cursor> value) {
    return value;
  }

  @Override
  public Cursor nullable(Cursor value) {
    return value;
  }

  @Override
  public CompletionStage<Cursor> later(CompletionStage<Cursor> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Cursor call(Function<Cursor, Cursor> function, Cursor value) {
    return function.apply(value);
  }

  @Override
  public Function<Cursor, Cursor> function() {
    return each -> each;
  }

  @Override
  public void visit(Consumer<Store> visitor) {
    visitor.accept(store);
  }

  @Override
  public Inner.Cursor inner() {
    return () -> 7;
  }

  @Override
  public int useInner(Inner.Cursor value) {
    return value.depth();
  }

  @Override
  public NestedApi self() {
    return this;
  }
}
