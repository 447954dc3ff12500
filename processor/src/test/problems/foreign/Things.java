package app;

import dev.contextbridge.Bridged;
import java.util.List;
import com.google.gson.ExclusionStrategy;

@Bridged
interface Things {
  // ! [BridgeNotBridged] Return type of Things.all → List element: ExclusionStrategy is an interface of a library that is not meant to cross. Write what scripts need of it as a record, or as an interface of your own that is marked @Bridged, and translate in Java; or mark it where it is declared, if it is yours.
  List<ExclusionStrategy> all();
}
