package dev.contextbridge.internal.world;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Frees locks of the engine that a stack overflow left taken.
 *
 * <p>The engine locks a function's syntax tree while it adapts it to what it sees. When the stack
 * overflows just then, the JVM lets {@code ReentrantLock.lock()} finish and throws on its return
 * (JEP 270): before the engine's {@code try}, so that nobody unlocks. The thread that a script led
 * there never notices, since the lock is reentrant; every other thread that comes to the same
 * function, in any world, would wait for ever and could not be interrupted.
 *
 * <p>So the watchdog of a bridge looks at the thread inside it now and then. One that waits for
 * such a lock, while the owner is dead or outside the engine, waits for a lock that was abandoned.
 * Only its owner may release it; {@code sun.misc.Unsafe} makes the watchdog the owner.
 */
final class AbandonedLocks {
  private static final Logger LOG = System.getLogger("dev.contextbridge");
  private static final String ENGINE = "com.oracle.truffle.";
  private static final String LOCKS = "java.util.concurrent.locks.";

  /** An owner at work in the engine keeps such a lock for microseconds; this many looks is ages. */
  private static final int PATIENCE = 10;

  private @Nullable Object lastSeen;
  private int timesSeen;

  /** Looks at a thread that is inside the engine, and frees what it waits for in vain. */
  void check(Thread thread) {
    Object lock = LockSupport.getBlocker(thread);
    if (!(lock instanceof AbstractQueuedSynchronizer synchronizer)
        || !waitsForTheEngine(thread.getStackTrace())) {
      lastSeen = null;
      return;
    }
    Thread owner = LockOwner.of(synchronizer);
    timesSeen = lock == lastSeen ? timesSeen + 1 : 1;
    lastSeen = lock;
    if (owner != null && (timesSeen > PATIENCE || !isInEngine(owner))) {
      LOG.log(
          Level.WARNING,
          "a stack overflow in a script left a lock of the engine taken; it is released");
      LockOwner.release(synchronizer, owner);
    }
  }

  private static boolean waitsForTheEngine(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      String type = frame.getClassName();
      if (!type.startsWith(LOCKS) && !type.endsWith(".Unsafe")) {
        return type.startsWith(ENGINE);
      }
    }
    return false;
  }

  private static boolean isInEngine(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(ENGINE));
  }
}
