package secret;

import dev.contextbridge.Bridged;

@Bridged
// ! [BridgeHiddenPackage] Secret: the module neither exports nor opens the package secret to everyone, so the engine could not call the generated class. Add 'exports secret;' or 'opens secret;' to module-info.java.
public interface Secret {
  void run();
}
