package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  // ! cannot find symbol
  // ! [BridgeUnresolved] Return type of Things.all: Missing does not exist, and no annotation processor has made it. Check the import.
  List<Missing> all();
}
