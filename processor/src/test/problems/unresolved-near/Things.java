package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Map;

@Bridged
interface Things {
  // ! cannot find symbol
  // ! [BridgeUnresolved] Return type of Things.all: Nate does not exist, and no annotation processor has made it. Did you mean Note?
  Map<String, List<Nate>> all();
}

record Note(String text) {}
