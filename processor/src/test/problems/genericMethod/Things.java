package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeTypeVariable] Things.get: a generic method stands for no particular types. Write the types themselves.
  <T> T get(String name);
}
