package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeException;
import dev.contextbridge.generated.Deferred;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The promises of a world that Java waits for. They fail when the world ends, and when nothing in
 * the world refers to them any more, so that nobody waits for ever and nothing is kept for nobody.
 */
final class Promises {
  private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
  private final ReferenceQueue<Deferred> lost = new ReferenceQueue<>();

  void add(Deferred deferred) {
    failLost();
    Pending entry = new Pending(deferred, lost);
    pending.add(entry);
    deferred.whenSettled(() -> pending.remove(entry));
  }

  private void failLost() {
    for (Reference<?> each = lost.poll(); each != null; each = lost.poll()) {
      ((Pending) each)
          .fail.accept(
              new BridgeException("the promise can never settle: no script refers to it any more"));
    }
  }

  void failAll(Supplier<? extends Throwable> reason) {
    for (Pending each : new ArrayList<>(pending)) {
      each.fail.accept(reason.get());
    }
  }

  /** A promise that only its world keeps, and what fails the Java side of it. */
  static final class Pending extends WeakReference<Deferred> {
    private final Consumer<Throwable> fail;

    Pending(Deferred deferred, ReferenceQueue<Deferred> queue) {
      super(deferred, queue);
      this.fail = deferred.failure();
    }
  }
}
