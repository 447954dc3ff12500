package dev.contextbridge.tests.worlds;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** Greets, and counts its greetings. */
final class Greeter implements GreetApi {
  private int greetings;

  int greetings() {
    return greetings;
  }

  @Override
  public String greet(String name) {
    greetings++;
    return "Hello " + name;
  }

  @Override
  public UnaryOperator<String> shout() {
    return text -> text.toUpperCase(Locale.ROOT);
  }
}
