package booleans;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface BooleansApi {
  boolean echoBoolean(boolean value);

  List<Boolean> listBoolean(List<Boolean> value);

  Box<Boolean> boxBoolean(Box<Boolean> value);

  Map<String, Boolean> mapBoolean(Map<String, Boolean> value);

  CompletionStage<Boolean> laterBoolean(CompletionStage<Boolean> value);

  boolean callBoolean(UnaryOperator<Boolean> function, boolean value);

  UnaryOperator<Boolean> functionBoolean();

  Boolean echoBooleanBox(Boolean value);

  List<Boolean> listBooleanBox(List<Boolean> value);

  Box<Boolean> boxBooleanBox(Box<Boolean> value);

  Map<String, Boolean> mapBooleanBox(Map<String, Boolean> value);

  CompletionStage<Boolean> laterBooleanBox(CompletionStage<Boolean> value);

  Boolean callBooleanBox(UnaryOperator<Boolean> function, Boolean value);

  UnaryOperator<Boolean> functionBooleanBox();
}
