package enums;

import dev.contextbridge.JsName;

/** A color of the palette. */
public enum Color {
  RED,
  /** Not quite. */
  @JsName("green-ish")
  GREEN,
  @JsName("toString")
  NAMED,
  @JsName("\"quoted\\\"\n")
  QUOTED,
  @JsName("\uD800")
  LONE,
  BODY {
    @Override
    int depth() {
      return 1;
    }
  };

  int depth() {
    return 0;
  }
}
