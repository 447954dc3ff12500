package dev.contextbridge.internal.world;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The proxies of Java objects in one world, so that the same object is the same proxy each time.
 * Both ends are weak: the Java object, and, by a {@code WeakRef} of the world, the proxy.
 */
final class Handles {
  private final Map<Key, Value> proxies = new HashMap<>();
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

  /** The {@code WeakRef} of an object's proxy. */
  @Nullable Value find(Object object, String signature) {
    return proxies.get(new Key(object, signature, null));
  }

  /** Remembers a proxy by a {@code WeakRef} to it. */
  void remember(Object object, String signature, Value weakRef) {
    for (Reference<?> dead = collected.poll(); dead != null; dead = collected.poll()) {
      proxies.remove(dead);
    }
    proxies.put(new Key(object, signature, collected), weakRef);
  }

  /** An object by identity, with the type that it was handed out as, whichever API did so. */
  private static final class Key extends WeakReference<Object> {
    private final String signature;
    private final int hash;

    Key(Object object, String signature, @Nullable ReferenceQueue<Object> queue) {
      super(object, queue);
      this.signature = signature;
      this.hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      Object mine = get();
      return mine != null
          && other instanceof Key key
          && key.signature.equals(signature)
          && key.refersTo(mine);
    }
  }
}
