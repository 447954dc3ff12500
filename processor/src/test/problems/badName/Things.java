package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;
import java.util.function.Function;

// region shown
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
// endregion

@Bridged
interface Others {
  // ! [BridgeBadName] Others.€uro: '€uro' is not an identifier in JavaScript. Use letters, digits, _ and $, not beginning with a digit: 'uro'.
  void €uro();

  Count count(Function<Count, Odd<String>> counts);
}

@FunctionalInterface
interface Count {
  @JsName("weird name")
  // ! [BridgeBadName] Count.count: 'weird name' is not an identifier in JavaScript. Use letters, digits, _ and $, not beginning with a digit: 'weirdName'.
  int count(int value);
}

@FunctionalInterface
interface Odd<T> {
  // ! [BridgeBadName] Odd.£: '£' is not an identifier in JavaScript. Use letters, digits, _ and $, not beginning with a digit.
  T £(T value);
}
