package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  boolean isSame(String id);

  int hash();

  void finish();
}
