package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Locale;

@Bridged
interface Things {
  // ! [BridgeType] Return type of Things.locale: Locale cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  Locale locale();

  // ! [BridgeType] Parameter 'locales' of Things.take → List element: Locale cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  void take(List<Locale> locales);
}
