package dev.contextbridge.tests.worlds;

import dev.contextbridge.ExposeInMainWorld;
import java.util.function.UnaryOperator;

/** An API of the main world. */
@ExposeInMainWorld
interface GreetApi {
  String greet(String name);

  UnaryOperator<String> shout();
}
