package dev.contextbridge.internal.world;

import dev.contextbridge.internal.stack.SourceMaps;
import java.util.function.UnaryOperator;

/** The stacks of scripts as Java shows them: with places in what the scripts were compiled from. */
final class ScriptStacks implements UnaryOperator<String> {
  private final SourceMaps maps = new SourceMaps();

  SourceMaps maps() {
    return maps;
  }

  @Override
  public String apply(String stack) {
    try {
      StackReserve.forApplication(); // a map may have to be read
      return maps.apply(stack);
    } catch (StackOverflowError e) {
      return stack;
    }
  }
}
