package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  String getText(String name);

  int getNumber(String name);
}
