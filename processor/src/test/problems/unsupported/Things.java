package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Random;

@Bridged
interface Things {
  // ! [BridgeType] Return type of Things.locale: Random cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  Random locale();

  // ! [BridgeType] Parameter 'locales' of Things.take → List element: Random cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  void take(List<Random> locales);
}
