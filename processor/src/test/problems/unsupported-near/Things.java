package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  // ! [BridgeType] Return type of Things.notes → List element: Nodes cannot cross the bridge. Did you mean Notes? Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  List<Nodes> notes();

  // ! [BridgeType] Parameter 'store' of Things.use: FileStore cannot cross the bridge. Did you mean Store? Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  void use(FileStore store);

  // ! [BridgeType] Return type of Things.day: Instant cannot cross the bridge. Did you mean java.time.Instant? Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  Joda.Instant day();

  // ! [BridgeType] Return type of Things.far: Far cannot cross the bridge. Use a record for data, a @FunctionalInterface for a function, or an interface marked @Bridged for an object with methods.
  Far far();

  @Bridged
  interface Store {
    int size();
  }
}

record Notes(String text) {}

record For(String text) {}

final class Nodes {}

final class Far {}

final class FileStore implements Things.Store {
  @Override
  public int size() {
    return 0;
  }
}

final class Joda {
  static final class Instant {}
}
