package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;

@Bridged
interface Things {
  void run();
}

@ExposeInMainWorld
interface Other {
  String text();
}
