package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  @JsName("andThen")
  void then(String value);

  void build();

  @JsName("asJson")
  String toJSON();

  Odd odd();
}

record Odd(int ok, @JsName("value") int valueOf, int prototype) {}
