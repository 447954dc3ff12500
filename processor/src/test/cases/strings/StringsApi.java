package strings;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface StringsApi {
  String echoString(String value);

  List<String> listString(List<String> value);

  Box<String> boxString(Box<String> value);

  Map<String, String> mapString(Map<String, String> value);

  CompletionStage<String> laterString(CompletionStage<String> value);

  String callString(UnaryOperator<String> function, String value);

  UnaryOperator<String> functionString();

  CharSequence echoSequence(CharSequence value);

  List<CharSequence> listSequence(List<CharSequence> value);

  Box<CharSequence> boxSequence(Box<CharSequence> value);

  Map<String, CharSequence> mapSequence(Map<String, CharSequence> value);

  CompletionStage<CharSequence> laterSequence(CompletionStage<CharSequence> value);

  CharSequence callSequence(UnaryOperator<CharSequence> function, CharSequence value);

  UnaryOperator<CharSequence> functionSequence();
}
