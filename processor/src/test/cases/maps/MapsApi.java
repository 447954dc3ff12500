package maps;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface MapsApi {
  Map<String, Integer> echoMap(Map<String, Integer> value);

  List<Map<String, Integer>> listMap(List<Map<String, Integer>> value);

  Box<Map<String, Integer>> boxMap(Box<Map<String, Integer>> value);

  Map<String, Map<String, Integer>> mapMap(Map<String, Map<String, Integer>> value);

  CompletionStage<Map<String, Integer>> laterMap(CompletionStage<Map<String, Integer>> value);

  Map<String, Integer> callMap(UnaryOperator<Map<String, Integer>> function, Map<String, Integer> value);

  UnaryOperator<Map<String, Integer>> functionMap();
}
