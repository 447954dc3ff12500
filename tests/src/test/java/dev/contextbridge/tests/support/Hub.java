package dev.contextbridge.tests.support;

/**
 * Three worlds that exchange whatever they want: the preload, which made the {@code hub} of the
 * main world and of world 1004. What one of them puts there, the others get, by way of the preload.
 */
public final class Hub {
  /** The preload world. */
  public static final int PRELOAD = 999;

  /** The main world. */
  public static final int MAIN = 0;

  /** A world of a script's own. */
  public static final int OTHER = 1004;

  private static final String SCRIPT =
      """
      const {contextBridge} = require('electron');
      globalThis.kept = {__proto__: null};
      globalThis.hub = {
        put: (key, value) => { kept[key] = value; },
        get: (key) => kept[key],
        echo: (value) => value,
        call: (f, ...args) => f(...args),
        give: (source) => (0, eval)(source),
      };
      contextBridge.exposeInMainWorld('hub', hub);
      contextBridge.exposeInIsolatedWorld(1004, 'hub', hub);
      """;

  private Hub() {}

  /** Makes the hub of a bridge. */
  public static TestBridge in(TestBridge js) {
    js.bridge().preload(SCRIPT);
    return js;
  }

  /** A bridge with the default limits that has a hub. */
  public static TestBridge open() {
    return in(TestBridge.exposing());
  }
}
