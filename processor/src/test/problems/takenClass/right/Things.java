package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  void run();
}

final class ThingsOfMine {}
