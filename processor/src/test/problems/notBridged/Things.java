package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeNotBridged] Return type of Things.cursor: Cursor is an interface that is not meant to cross. Mark it @Bridged if JavaScript may call all its methods, or @FunctionalInterface if it is one function.
  Cursor cursor();

  interface Cursor {
    int next();
  }
}
