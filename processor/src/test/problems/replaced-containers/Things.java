package app;

import dev.contextbridge.Bridged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeSet;

@Bridged
interface Things {
  // ! [BridgeType] Return type of Things.names: TreeSet<String> cannot cross the bridge. Use List, Set or Collection, the interfaces.
  TreeSet<String> names();

  // ! [BridgeType] Return type of Things.list: ArrayList<String> cannot cross the bridge. Use List, Set or Collection, the interfaces.
  ArrayList<String> list();

  // ! [BridgeType] Return type of Things.map: HashMap<String, String> cannot cross the bridge. Use Map, the interface.
  HashMap<String, String> map();
}
