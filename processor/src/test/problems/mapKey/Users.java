package app;

import dev.contextbridge.Bridged;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Bridged
interface Users {
  // region shown
  // ! [BridgeMapKey] Return type of Users.byTime: Map<Instant, User> has keys of type Instant, which are keys of neither an object nor a Map of JavaScript. Use keys that are String, an enum, a number, boolean, char, BigInteger, or text such as LocalDate or UUID; or a List of records with a key and a value.
  Map<Instant, User> byTime();
  // endregion

  // ! [BridgeMapKey] Parameter 'users' of Users.put: Map<User, Map<String, User>> has keys of type User, which are keys of neither an object nor a Map of JavaScript. Use keys that are String, an enum, a number, boolean, char, BigInteger, or text such as LocalDate or UUID; or a List of records with a key and a value.
  void put(Map<User, Map<String, User>> users);

  // ! [BridgeMapKey] Return type of Users.byNumber: Map<Integer, User> has keys of type @Nullable Integer, which are keys of neither an object nor a Map of JavaScript. Use keys that are String, an enum, a number, boolean, char, BigInteger, or text such as LocalDate or UUID; or a List of records with a key and a value.
  Map<@Nullable Integer, User> byNumber();

  // ! [BridgeMapKey] Return type of Users.byText: Map<CharSequence, User> has keys of type CharSequence, which are keys of neither an object nor a Map of JavaScript. Use keys that are String, an enum, a number, boolean, char, BigInteger, or text such as LocalDate or UUID; or a List of records with a key and a value.
  Map<CharSequence, User> byText();

  // ! [BridgeMapKey] Return type of Users.byKind: Map<Kind, User> has keys of type @Nullable Kind, which are keys of neither an object nor a Map of JavaScript. Use keys that are String, an enum, a number, boolean, char, BigInteger, or text such as LocalDate or UUID; or a List of records with a key and a value.
  Map<@Nullable Kind, User> byKind();

  Map<Integer, Map<Boolean, Map<Kind, User>>> fine();

  record User(String name) {}

  enum Kind {
    PERSON
  }
}
