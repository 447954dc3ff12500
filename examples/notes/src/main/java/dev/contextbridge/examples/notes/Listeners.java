package dev.contextbridge.examples.notes;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to hear of something. Any thread may call. */
final class Listeners<T> {

  private static final Logger LOG = System.getLogger(Listeners.class.getName());

  private final List<Subscription<T>> subscriptions = new CopyOnWriteArrayList<>();

  /** Returns what ends this one subscription, even if the same listener has others. */
  Runnable add(Consumer<T> listener) {
    Subscription<T> subscription = new Subscription<>(listener);
    subscriptions.add(subscription);
    return () -> subscriptions.remove(subscription);
  }

  /** Calls every listener. One that throws keeps nothing from the others. */
  void tell(T news) {
    for (Subscription<T> subscription : subscriptions) {
      try {
        subscription.listener.accept(news);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "A listener failed", e);
      }
    }
  }

  /** Not a record: two subscriptions of one listener are not the same. */
  private static final class Subscription<T> {

    private final Consumer<T> listener;

    Subscription(Consumer<T> listener) {
      this.listener = listener;
    }
  }
}
