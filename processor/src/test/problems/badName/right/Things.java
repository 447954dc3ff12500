package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;
import java.util.function.Function;

// region shown
@Bridged
interface Things {
  @JsName("notAName")
  void first();

  void second();

  Pair pair();
}

record Pair(@JsName("aB") int left) {}
// endregion

@Bridged
interface Others {
  @JsName("euro")
  void €uro();

  Count count(Function<Count, Odd<String>> counts);
}

@FunctionalInterface
interface Count {
  int count(int value);
}

@FunctionalInterface
interface Odd<T> {
  /** No script sees a function's name as a member, so it may be any. */
  @JsName("then")
  T £(T value);
}
