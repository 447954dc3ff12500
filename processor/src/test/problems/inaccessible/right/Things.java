package app;

import dev.contextbridge.Bridged;
import java.util.List;

final class Outer {
  record Secret(String text) {}

  enum Level {
    LOW
  }

  @FunctionalInterface
  interface Action {
    void run();
  }

  static final class LostException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Bridged
  interface Things {
    List<Secret> secrets();

    Level level();

    void on(Action action);

    void lose() throws LostException;
  }
}
