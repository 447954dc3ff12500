package dev.contextbridge.benchmarks.worlds;

import java.util.function.Supplier;

/** The ways from one world into another. */
@SuppressWarnings("ImmutableEnumChecker") // constructors have no state
public enum WorldsWay {
  CONTEXTBRIDGE("contextbridge", BridgePair::new),
  JSON("two contexts, JSON text", JsonPair::new),
  RAW("two contexts, raw Value", RawPair::new);

  private final String label;
  private final Supplier<WorldPair> opener;

  WorldsWay(String label, Supplier<WorldPair> opener) {
    this.label = label;
    this.opener = opener;
  }

  /** What a table says. */
  public String label() {
    return label;
  }

  /** Two fresh worlds. */
  public WorldPair open() {
    return opener.get();
  }
}
