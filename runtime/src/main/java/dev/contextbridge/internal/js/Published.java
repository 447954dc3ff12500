package dev.contextbridge.internal.js;

import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;

/** A publisher of Java, to which a script subscribes with each iteration. */
public final class Published {
  private final Supplier<Feed> subscribe;

  /**
   * A publisher.
   *
   * @param subscribe makes a new subscription
   */
  public Published(Supplier<Feed> subscribe) {
    this.subscribe = subscribe;
  }

  /**
   * Subscribes.
   *
   * @return the subscription
   */
  @HostAccess.Export
  public Feed subscribe() {
    return subscribe.get();
  }
}
