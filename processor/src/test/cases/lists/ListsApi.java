package lists;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface ListsApi {
  List<String> echoList(List<String> value);

  List<List<String>> listList(List<List<String>> value);

  Box<List<String>> boxList(Box<List<String>> value);

  Map<String, List<String>> mapList(Map<String, List<String>> value);

  CompletionStage<List<String>> laterList(CompletionStage<List<String>> value);

  List<String> callList(UnaryOperator<List<String>> function, List<String> value);

  UnaryOperator<List<String>> functionList();

  List<List<Boolean>> echoNested(List<List<Boolean>> value);

  List<List<List<Boolean>>> listNested(List<List<List<Boolean>>> value);

  Box<List<List<Boolean>>> boxNested(Box<List<List<Boolean>>> value);

  Map<String, List<List<Boolean>>> mapNested(Map<String, List<List<Boolean>>> value);

  CompletionStage<List<List<Boolean>>> laterNested(CompletionStage<List<List<Boolean>>> value);

  List<List<Boolean>> callNested(UnaryOperator<List<List<Boolean>>> function, List<List<Boolean>> value);

  UnaryOperator<List<List<Boolean>>> functionNested();
}
