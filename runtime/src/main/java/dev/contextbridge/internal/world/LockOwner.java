package dev.contextbridge.internal.world;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a lock of the JDK, and how to take it from them. The JDK offers neither; the engine
 * itself needs {@code sun.misc.Unsafe} too, so where this does not work, no world does.
 */
final class LockOwner {
  private static final Logger LOG = System.getLogger("dev.contextbridge");

  /** Null where the JVM does not allow it. */
  private static final @Nullable LockOwner ACCESS = find();

  private final MethodHandle get;
  private final MethodHandle compareAndSet;
  private final long offset;

  private LockOwner(MethodHandle get, MethodHandle compareAndSet, long offset) {
    this.get = get;
    this.compareAndSet = compareAndSet;
    this.offset = offset;
  }

  private static @Nullable LockOwner find() {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field instance = type.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      Object unsafe = instance.get(null);
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Field owner = AbstractOwnableSynchronizer.class.getDeclaredField("exclusiveOwnerThread");
      MethodType offset = MethodType.methodType(long.class, Field.class);
      MethodType get = MethodType.methodType(Object.class, Object.class, long.class);
      MethodType compareAndSet =
          MethodType.methodType(
              boolean.class, Object.class, long.class, Object.class, Object.class);
      return new LockOwner(
          lookup.bind(unsafe, "getObjectVolatile", get),
          lookup.bind(unsafe, "compareAndSwapObject", compareAndSet),
          (long) lookup.bind(unsafe, "objectFieldOffset", offset).invoke(owner));
    } catch (Throwable e) {
      LOG.log(Level.DEBUG, "abandoned locks cannot be released on this JVM", e);
      return null;
    }
  }

  /** The thread that holds a lock; null when none does, or when it cannot be known. */
  static @Nullable Thread of(AbstractQueuedSynchronizer lock) {
    try {
      return ACCESS == null ? null : (Thread) ACCESS.get.invoke((Object) lock, ACCESS.offset);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Releases a lock in the name of its owner, however often it was taken. */
  static void release(AbstractQueuedSynchronizer lock, Thread owner) {
    try {
      if (ACCESS != null
          && (boolean)
              ACCESS.compareAndSet.invoke(
                  (Object) lock, ACCESS.offset, (Object) owner, (Object) Thread.currentThread())) {
        while (!lock.release(1)) {
          // Taken more than once.
        }
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
