package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  List<String> all();

  Pair<String, Integer> pair();

  record Pair<A, B>(A first, B second) {}
}
