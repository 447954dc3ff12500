package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  Cursor cursor();

  @Bridged
  interface Cursor {
    int next();
  }
}
