package nested;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import nested.other.Cursor;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface NestedApi {
  Store store();

  Cursor cursor();

  Cursor echo(Cursor value);

  List<Cursor> list(List<Cursor> value);

  Map<String, Cursor> map(Map<String, Cursor> value);

  Held held(Held value);

  Optional<Cursor> optional(Optional<Cursor> value);

  @Nullable Cursor nullable(@Nullable Cursor value);

  CompletionStage<Cursor> later(CompletionStage<Cursor> value);

  Cursor call(Function<Cursor, Cursor> function, Cursor value);

  Function<Cursor, Cursor> function();

  void visit(Consumer<Store> visitor);

  /** One of the same simple name. */
  Inner.Cursor inner();

  int useInner(Inner.Cursor value);

  NestedApi self();
}
