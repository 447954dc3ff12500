package app;

import dev.contextbridge.Bridged;
import java.util.List;

final class Outer {
  private record Secret(String text) {}

  private enum Level {
    LOW
  }

  @FunctionalInterface
  private interface Action {
    void run();
  }

  private static final class LostException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Bridged
  interface Things {
    // ! [BridgeInaccessible] Return type of Things.secrets → List element: Secret cannot be reached by the generated code, which lives in the package of the interface. Make it public, together with the types that it is nested in.
    List<Secret> secrets();

    // ! [BridgeInaccessible] Return type of Things.level: Level cannot be reached by the generated code, which lives in the package of the interface. Make it public, together with the types that it is nested in.
    Level level();

    // ! [BridgeInaccessible] Parameter 'action' of Things.on: Action cannot be reached by the generated code, which lives in the package of the interface. Make it public, together with the types that it is nested in.
    void on(Action action);

    // ! [BridgeInaccessible] Exception of Things.lose: LostException cannot be reached by the generated code, which lives in the package of the interface. Make it public, together with the types that it is nested in.
    void lose() throws LostException;
  }
}
