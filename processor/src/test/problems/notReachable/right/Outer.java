package app;

import dev.contextbridge.Bridged;

final class Outer {
  @Bridged
  interface Things {
    void run();
  }

  static final class Inner {
    @Bridged
    interface More {
      void run();
    }
  }
}
