package peeked;

import dev.contextbridge.Bridged;

@Bridged
// ! [BridgeHiddenPackage] Peeked: the module neither exports nor opens the package peeked to everyone, so the engine could not call the generated class. Add 'exports peeked;' or 'opens peeked;' to module-info.java.
public interface Peeked {
  void run();
}
