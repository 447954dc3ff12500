package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Random;

@Bridged
interface First {
  // ! [BridgeType] Return type of First.locale: Random cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  Random locale();

  // ! [BridgeCapability] Return type of First.threads → List element: java.lang.Thread gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  List<Thread> threads();
}

@Bridged
interface Second {
  // ! [BridgeRawType] Parameter 'numbers' of Second.take: List has no type arguments, so its contents are unknown. Write them, as in List<String>.
  void take(List numbers);
}

@Bridged
interface Third {
  // ! [BridgeType] Parameter 'locale' of Third.find: Random cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  // ! [BridgeWildcard] Parameter 'more' of Third.find: the wildcard ? stands for no particular type. Write the type itself.
  void find(String name, Random locale, List<?> more);
}

@Bridged
interface Good {
  void run();
}
