package lists;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements ListsApi {
  @Override
  public List<String> echoList(List<String> value) {
    return value;
  }

  @Override
  public List<List<String>> listList(List<List<String>> value) {
    return value;
  }

  @Override
  public Box<List<String>> boxList(Box<List<String>> value) {
    return value;
  }

  @Override
  public Map<String, List<String>> mapList(Map<String, List<String>> value) {
    return value;
  }

  @Override
  public CompletionStage<List<String>> laterList(CompletionStage<List<String>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public List<String> callList(UnaryOperator<List<String>> function, List<String> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<List<String>> functionList() {
    return each -> each;
  }

  @Override
  public List<List<Boolean>> echoNested(List<List<Boolean>> value) {
    return value;
  }

  @Override
  public List<List<List<Boolean>>> listNested(List<List<List<Boolean>>> value) {
    return value;
  }

  @Override
  public Box<List<List<Boolean>>> boxNested(Box<List<List<Boolean>>> value) {
    return value;
  }

  @Override
  public Map<String, List<List<Boolean>>> mapNested(Map<String, List<List<Boolean>>> value) {
    return value;
  }

  @Override
  public CompletionStage<List<List<Boolean>>> laterNested(CompletionStage<List<List<Boolean>>> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public List<List<Boolean>> callNested(UnaryOperator<List<List<Boolean>>> function, List<List<Boolean>> value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<List<List<Boolean>>> functionNested() {
    return each -> each;
  }
}
