package chars;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets. */
final class Impl implements CharsApi {
  @Override
  public char echoChar(char value) {
    return value;
  }

  @Override
  public List<Character> listChar(List<Character> value) {
    return value;
  }

  @Override
  public Box<Character> boxChar(Box<Character> value) {
    return value;
  }

  @Override
  public Map<String, Character> mapChar(Map<String, Character> value) {
    return value;
  }

  @Override
  public CompletionStage<Character> laterChar(CompletionStage<Character> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public char callChar(UnaryOperator<Character> function, char value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Character> functionChar() {
    return each -> each;
  }

  @Override
  public Character echoCharacter(Character value) {
    return value;
  }

  @Override
  public List<Character> listCharacter(List<Character> value) {
    return value;
  }

  @Override
  public Box<Character> boxCharacter(Box<Character> value) {
    return value;
  }

  @Override
  public Map<String, Character> mapCharacter(Map<String, Character> value) {
    return value;
  }

  @Override
  public CompletionStage<Character> laterCharacter(CompletionStage<Character> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Character callCharacter(UnaryOperator<Character> function, Character value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Character> functionCharacter() {
    return each -> each;
  }
}
