package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  void first();

  @JsName("other")
  void second();

  Pair pair();

  Level level();
}

record Pair(int left, @JsName("other") int right) {}

enum Level {
  LOW,
  @JsName("UP")
  HIGH
}
