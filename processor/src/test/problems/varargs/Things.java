package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeTypeNotYet] Things.log: variable arguments are not among the things that cross the bridge yet. Use a List.
  void log(String... words);
}
