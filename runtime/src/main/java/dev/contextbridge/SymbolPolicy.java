package dev.contextbridge;

/** What becomes of symbols where values of no declared type cross. */
public enum SymbolPolicy {
  /**
   * They are dropped: left out as a key or a field; undefined in an array, as an argument or as a
   * result.
   */
  DROP,
  /**
   * They keep their identity, as in Chromium: the same symbol is the same symbol on the other side
   * each time, and one that comes home is the original. Registered and well-known symbols are those
   * of the world that receives them. Java has a {@link JsSymbol} for each; keys that are symbols
   * reach other worlds, but not Java, whose maps have strings as keys.
   */
  PRESERVE
}
