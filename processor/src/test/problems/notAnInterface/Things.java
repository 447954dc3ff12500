package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;

@Bridged
// ! [BridgeNotAnInterface] Things: @Bridged is for interfaces. Declare an interface with the methods that scripts may call, and implement it.
final class Things {}

@ExposeInMainWorld
// ! [BridgeNotAnInterface] Other: @ExposeInMainWorld is for interfaces. Declare an interface with the methods that scripts may call, and implement it.
record Other(String text) {}

@ExposeInMainWorld("anything")
// ! [BridgeNotAnInterface] Kind: @ExposeInMainWorld is for interfaces. Declare an interface with the methods that scripts may call, and implement it.
enum Kind {
  ONE
}
