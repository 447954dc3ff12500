package app;

import dev.contextbridge.Bridged;
import java.util.function.Consumer;

@Bridged
interface Things {
  // ! [BridgeType] Parameter 'listener' of Things.on → Parameter 'value' of Consumer.accept: Thing<String> cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  void on(Consumer<Thing<String>> listener);

  class Thing<T> {}
}
