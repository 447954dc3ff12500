package strings;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements StringsApi {
  @Override
  public String echoString(String value) {
    return value;
  }

  @Override
  public List<String> listString(List<String> value) {
    return value;
  }

  @Override
  public Box<String> boxString(Box<String> value) {
    return value;
  }

  @Override
  public Map<String, String> mapString(Map<String, String> value) {
    return value;
  }

  @Override
  public CompletionStage<String> laterString(CompletionStage<String> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public String callString(UnaryOperator<String> function, String value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<String> functionString() {
    return each -> each;
  }

  @Override
  public CharSequence echoSequence(CharSequence value) {
    return value;
  }

  @Override
  public List<CharSequence> listSequence(List<CharSequence> value) {
    return value;
  }

  @Override
  public Box<CharSequence> boxSequence(Box<CharSequence> value) {
    return value;
  }

  @Override
  public Map<String, CharSequence> mapSequence(Map<String, CharSequence> value) {
    return value;
  }

  @Override
  public CompletionStage<CharSequence> laterSequence(CompletionStage<CharSequence> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public CharSequence callSequence(UnaryOperator<CharSequence> function, CharSequence value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<CharSequence> functionSequence() {
    return each -> each;
  }
}
