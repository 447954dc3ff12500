package booleans;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements BooleansApi {
  @Override
  public boolean echoBoolean(boolean value) {
    return value;
  }

  @Override
  public List<Boolean> listBoolean(List<Boolean> value) {
    return value;
  }

  @Override
  public Box<Boolean> boxBoolean(Box<Boolean> value) {
    return value;
  }

  @Override
  public Map<String, Boolean> mapBoolean(Map<String, Boolean> value) {
    return value;
  }

  @Override
  public CompletionStage<Boolean> laterBoolean(CompletionStage<Boolean> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public boolean callBoolean(UnaryOperator<Boolean> function, boolean value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Boolean> functionBoolean() {
    return each -> each;
  }

  @Override
  public Boolean echoBooleanBox(Boolean value) {
    return value;
  }

  @Override
  public List<Boolean> listBooleanBox(List<Boolean> value) {
    return value;
  }

  @Override
  public Box<Boolean> boxBooleanBox(Box<Boolean> value) {
    return value;
  }

  @Override
  public Map<String, Boolean> mapBooleanBox(Map<String, Boolean> value) {
    return value;
  }

  @Override
  public CompletionStage<Boolean> laterBooleanBox(CompletionStage<Boolean> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Boolean callBooleanBox(UnaryOperator<Boolean> function, Boolean value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Boolean> functionBooleanBox() {
    return each -> each;
  }
}
