package app;

import dev.contextbridge.Bridged;

// region shown
@Bridged
// ! [BridgeTakenClass] Things: the class to be generated is called ThingsBridge, and there is such a class already, written by hand or generated for another interface. Rename that one or this interface.
interface Things {
  void run();
}

final class ThingsBridge {}

// endregion
final class Outer {
  private Outer() {}

  @Bridged
  interface Inner {
    void run();
  }
}

@Bridged
// ! [BridgeTakenClass] Outer_Inner: the class to be generated is called Outer_InnerBridge, and there is such a class already, written by hand or generated for another interface. Rename that one or this interface.
interface Outer_Inner {
  void run();
}
