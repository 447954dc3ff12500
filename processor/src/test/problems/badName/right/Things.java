package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  @JsName("notAName")
  void first();

  void second();

  Pair pair();
}

record Pair(@JsName("aB") int left) {}
