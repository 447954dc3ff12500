package enums;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements EnumsApi {
  @Override
  public Color echoColor(Color value) {
    return value;
  }

  @Override
  public List<Color> listColor(List<Color> value) {
    return value;
  }

  @Override
  public Box<Color> boxColor(Box<Color> value) {
    return value;
  }

  @Override
  public Map<String, Color> mapColor(Map<String, Color> value) {
    return value;
  }

  @Override
  public CompletionStage<Color> laterColor(CompletionStage<Color> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Color callColor(UnaryOperator<Color> function, Color value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Color> functionColor() {
    return each -> each;
  }
}
