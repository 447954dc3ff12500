package enummaps;

import dev.contextbridge.JsName;

/** Colors with names of their own. */
public enum Color {
  RED,
  @JsName("sea-green")
  SEA_GREEN,
  @JsName("light blue")
  LIGHT_BLUE
}
