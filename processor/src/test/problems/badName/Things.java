package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  @JsName("not a name")
  // ! [BridgeBadName] Things.first: 'not a name' is not an identifier in JavaScript. Use letters, digits, _ and $, not beginning with a digit: 'notAName'.
  void first();

  @JsName("")
  // ! [BridgeBadName] Things.second: '' is not an identifier in JavaScript. Use letters, digits, _ and $, not beginning with a digit.
  void second();

  Pair pair();
}

// ! [BridgeBadName] Pair.left: 'a-b' is not an identifier in JavaScript. Use letters, digits, _ and $, not beginning with a digit: 'aB'.
record Pair(@JsName("a-b") int left) {}
