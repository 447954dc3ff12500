package app;

import dev.contextbridge.Bridged;

@Bridged
interface Jobs {
  // region shown
  byte[] file();

  Worker worker();

  record Worker(String name, boolean busy) {}
  // endregion
}
