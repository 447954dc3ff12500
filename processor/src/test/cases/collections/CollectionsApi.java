package collections;

import dev.contextbridge.ExposeInMainWorld;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface CollectionsApi {
  Collection<Integer> echoCollection(Collection<Integer> value);

  List<Collection<Integer>> listCollection(List<Collection<Integer>> value);

  Box<Collection<Integer>> boxCollection(Box<Collection<Integer>> value);

  Map<String, Collection<Integer>> mapCollection(Map<String, Collection<Integer>> value);

  CompletionStage<Collection<Integer>> laterCollection(CompletionStage<Collection<Integer>> value);

  Collection<Integer> callCollection(UnaryOperator<Collection<Integer>> function, Collection<Integer> value);

  UnaryOperator<Collection<Integer>> functionCollection();
}
