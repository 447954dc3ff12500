package records;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements RecordsApi {
  @Override
  public Note echo(Note value) {
    return value;
  }

  @Override
  public List<Note> list(List<Note> value) {
    return value;
  }

  @Override
  public Map<String, Note> map(Map<String, Note> value) {
    return value;
  }

  @Override
  public Page<Note> page(Page<Note> value) {
    return value;
  }

  @Override
  public Page<Page<List<Integer>>> pages(Page<Page<List<Integer>>> value) {
    return value;
  }

  @Override
  public Pair<String, Integer> pair(Pair<String, Integer> value) {
    return value;
  }

  @Override
  public CompletionStage<Note> later(CompletionStage<Note> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Note call(UnaryOperator<Note> function, Note value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Note> function() {
    return each -> each;
  }

  @Override
  public Tree tree(Tree value) {
    return value;
  }

  @Override
  public Empty empty(Empty value) {
    return value;
  }

  @Override
  public Range range(Range value) {
    return value;
  }
}
