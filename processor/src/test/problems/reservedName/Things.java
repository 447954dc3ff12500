package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  // ! [BridgeReservedName] Things.then: 'then' is reserved: an object with a 'then' is taken for a promise. Give the member another name with @JsName.
  void then(String value);

  @JsName("constructor")
  // ! [BridgeReservedName] Things.build: 'constructor' is reserved: every object of JavaScript has a member of that name. Give the member another name with @JsName.
  void build();

  // ! [BridgeReservedName] Things.toJSON: 'toJSON' is reserved: JSON.stringify would call it. Give the member another name with @JsName.
  String toJSON();

  Odd odd() throws OddException;
}

record Odd(
    int ok,
    // ! [BridgeReservedName] Odd.valueOf: 'valueOf' is reserved: every object of JavaScript has a member of that name. Give the member another name with @JsName.
    int valueOf,
    // ! [BridgeReservedName] Odd.prototype: '__proto__' is reserved: it is the prototype of an object. Give the member another name with @JsName.
    @JsName("__proto__") int prototype) {}

final class OddException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int stack = 1;

  // ! [BridgeReservedName] OddException.stack: 'stack' is reserved: every Error has a field of that name. Give the member another name with @JsName.
  public int stack() {
    return stack;
  }
}
