package app;

import dev.contextbridge.Bridged;
import java.time.Instant;
import java.util.Map;

@Bridged
interface Users {
  // ! [BridgeMapKey] Return type of Users.byId: Map<Instant, User> has keys of type Instant, which are not the keys of a JavaScript object. Use Map<String, V>, or a List of records with a key and a value.
  Map<Instant, User> byId();

  // ! [BridgeMapKey] Parameter 'users' of Users.put: Map<Integer, Map<String, User>> has keys of type Integer, which are not the keys of a JavaScript object. Use Map<String, V>, or a List of records with a key and a value.
  void put(Map<Integer, Map<String, User>> users);

  record User(String name) {}
}
