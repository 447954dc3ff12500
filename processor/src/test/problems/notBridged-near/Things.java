package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeNotBridged] Return type of Things.cursor: Cursors is an interface that is not meant to cross. Did you mean Cursor? Mark it @Bridged if JavaScript may call all its methods, or @FunctionalInterface if it is one function.
  Cursors cursor();

  // ! [BridgeNotBridged] Return type of Things.open: Opened is an interface that is not meant to cross. Did you mean Cursor? Mark it @Bridged if JavaScript may call all its methods, or @FunctionalInterface if it is one function.
  Opened open();

  @Bridged
  interface Cursor {
    int next();
  }

  interface Cursors {
    int all();
  }

  interface Opened extends Cursor {}
}
