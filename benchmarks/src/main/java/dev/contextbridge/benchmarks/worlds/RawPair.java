package dev.contextbridge.benchmarks.worlds;

import org.graalvm.polyglot.Context;

/** One context has the other's objects themselves: nothing is copied, and there is no wall. */
final class RawPair extends PlainPair {
  RawPair() {
    super("api", "");
  }

  @Override
  Object connection(Context giver) {
    return giver.eval("js", "api");
  }
}
