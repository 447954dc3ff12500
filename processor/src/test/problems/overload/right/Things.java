package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  void find(String name);

  @JsName("findById")
  void find(int id);

  @JsName("findBoth")
  void find(String name, int id);
}
