package app;

import dev.contextbridge.Bridged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeSet;

@Bridged
interface Things {
  // ! [BridgeTypeNotYet] Return type of Things.names: TreeSet<String> is not among the types that cross the bridge yet. Use List, Set or Collection, the interfaces.
  TreeSet<String> names();

  // ! [BridgeTypeNotYet] Return type of Things.list: ArrayList<String> is not among the types that cross the bridge yet. Use List, Set or Collection, the interfaces.
  ArrayList<String> list();

  // ! [BridgeTypeNotYet] Return type of Things.map: HashMap<String, String> is not among the types that cross the bridge yet. Use Map, the interface.
  HashMap<String, String> map();

  // ! [BridgeTypeNotYet] Return type of Things.numbers: boolean[] is not among the types that cross the bridge yet. Use List<Boolean>.
  boolean[] numbers();
}
