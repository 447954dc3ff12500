package chars;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

@ExposeInMainWorld
public interface CharsApi {
  char echoChar(char value);

  List<Character> listChar(List<Character> value);

  Box<Character> boxChar(Box<Character> value);

  Map<String, Character> mapChar(Map<String, Character> value);

  CompletionStage<Character> laterChar(CompletionStage<Character> value);

  char callChar(UnaryOperator<Character> function, char value);

  UnaryOperator<Character> functionChar();

  Character echoCharacter(Character value);

  List<Character> listCharacter(List<Character> value);

  Box<Character> boxCharacter(Box<Character> value);

  Map<String, Character> mapCharacter(Map<String, Character> value);

  CompletionStage<Character> laterCharacter(CompletionStage<Character> value);

  Character callCharacter(UnaryOperator<Character> function, Character value);

  UnaryOperator<Character> functionCharacter();
}
