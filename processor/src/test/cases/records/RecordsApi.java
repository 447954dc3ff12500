package records;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface RecordsApi {
  Note echo(Note value);

  List<Note> list(List<Note> value);

  Map<String, Note> map(Map<String, Note> value);

  Page<Note> page(Page<Note> value);

  Page<Page<List<Integer>>> pages(Page<Page<List<Integer>>> value);

  Pair<String, Integer> pair(Pair<String, Integer> value);

  CompletionStage<Note> later(CompletionStage<Note> value);

  Note call(UnaryOperator<Note> function, Note value);

  UnaryOperator<Note> function();

  Tree tree(Tree value);

  Empty empty(Empty value);

  Range range(Range value);
}
