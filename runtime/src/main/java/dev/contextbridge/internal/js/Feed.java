package dev.contextbridge.internal.js;

import java.util.function.BiConsumer;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** One subscription of a script to a publisher of Java. Only its iterator holds it. */
public final class Feed {
  private final BiConsumer<Value, Value> next;
  private final Runnable end;

  /**
   * A subscription.
   *
   * @param next asks for one element, and calls one of two functions of the world once, in a turn:
   *     with the tape of the element or null at the end, or with the tape of the failure
   * @param end cancels the subscription
   */
  public Feed(BiConsumer<Value, Value> next, Runnable end) {
    this.next = next;
    this.end = end;
  }

  /**
   * Asks for one element.
   *
   * @param resolve takes its tape, or null when there is none any more
   * @param reject takes the tape of the failure
   */
  @HostAccess.Export
  public void next(Value resolve, Value reject) {
    next.accept(resolve, reject);
  }

  /** The script wants no more. */
  @HostAccess.Export
  public void end() {
    end.run();
  }
}
