package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeTypeVariable] Parameter 'visitor' of Things.visit → Return type of Visitor.visit: the type variable T stands for no particular type. Write the type itself.
  // ! [BridgeTypeVariable] Parameter 'visitor' of Things.visit → Parameter 'value' of Visitor.visit: the type variable T stands for no particular type. Write the type itself.
  void visit(Visitor visitor);

  @FunctionalInterface
  interface Visitor {
    <T> T visit(T value);
  }
}
