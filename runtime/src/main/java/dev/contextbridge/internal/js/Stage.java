package dev.contextbridge.internal.js;

import java.util.function.BiConsumer;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** A Java stage on its way to become a promise. */
public final class Stage {
  private final BiConsumer<Value, Value> settle;

  /**
   * A stage.
   *
   * @param settle calls one of two functions of the world once, in a turn: with the tape of the
   *     result, or with the tape of the failure
   */
  public Stage(BiConsumer<Value, Value> settle) {
    this.settle = settle;
  }

  /**
   * Takes the functions that settle the promise.
   *
   * @param resolve takes the tape of the result
   * @param reject takes the tape of the failure
   */
  @HostAccess.Export
  public void settle(Value resolve, Value reject) {
    settle.accept(resolve, reject);
  }
}
