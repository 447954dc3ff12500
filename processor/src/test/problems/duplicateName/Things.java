package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  void first();

  @JsName("first")
  // ! [BridgeDuplicateName] Things.second: another member is called 'first' in JavaScript already. Choose another @JsName.
  void second();

  Pair pair();

  Level level();
}

record Pair(
    int left,
    // ! [BridgeDuplicateName] Pair.right: another member is called 'left' in JavaScript already. Choose another @JsName.
    @JsName("left") int right) {}

enum Level {
  LOW,
  // ! [BridgeDuplicateName] Level.HIGH: another member is called 'LOW' in JavaScript already. Choose another @JsName.
  @JsName("LOW") HIGH
}
