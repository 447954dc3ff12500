package app;

import dev.contextbridge.Bridged;

@Bridged
// ! [BridgeHiddenPackage] Hidden: the module neither exports nor opens the package app to everyone, so the engine could not call the generated class. Add 'exports app;' or 'opens app;' to module-info.java.
public interface Hidden {
  void run();
}
