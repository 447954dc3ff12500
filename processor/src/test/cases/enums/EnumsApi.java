package enums;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface EnumsApi {
  Color echoColor(Color value);

  List<Color> listColor(List<Color> value);

  Box<Color> boxColor(Box<Color> value);

  Map<String, Color> mapColor(Map<String, Color> value);

  CompletionStage<Color> laterColor(CompletionStage<Color> value);

  Color callColor(UnaryOperator<Color> function, Color value);

  UnaryOperator<Color> functionColor();
}
