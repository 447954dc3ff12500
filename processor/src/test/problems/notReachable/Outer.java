package app;

import dev.contextbridge.Bridged;

final class Outer {
  @Bridged
  // ! [BridgeInaccessible] Things: a private or local interface cannot be reached by the generated code. Make it public or package-private, together with the types that it is nested in.
  private interface Things {
    void run();
  }

  private static final class Inner {
    @Bridged
    // ! [BridgeInaccessible] More: a private or local interface cannot be reached by the generated code. Make it public or package-private, together with the types that it is nested in.
    interface More {
      void run();
    }
  }
}
