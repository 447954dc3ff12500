package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  void visit(Visitor visitor);

  @FunctionalInterface
  interface Visitor {
    String visit(String value);
  }
}
