package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  void find(String name);

  // ! [BridgeOverload] Things.find: JavaScript has one function per name, and there is another 'find'. Give this one another name with @JsName.
  void find(int id);

  @JsName("findBoth")
  void find(String name, int id);
}
