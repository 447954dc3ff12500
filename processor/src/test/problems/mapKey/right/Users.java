package app;

import dev.contextbridge.Bridged;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@Bridged
interface Users {
  // region shown
  List<Seen> byTime();

  record Seen(Instant time, User user) {}
  // endregion

  void put(Map<String, User> users);

  record User(String name) {}
}
