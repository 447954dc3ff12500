package dev.contextbridge.internal.world;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends worlds that run past the time limit of a turn, and frees a thread that waits for a lock
 * which nobody will release. It costs a turn nothing but a look at the clock: it sleeps until the
 * earliest moment at which a turn could be overdue, or a second.
 */
final class Watchdog {
  private static final long LOCKS_CHECK_MILLIS = 1000;

  private final Turns turns;
  private final Consumer<JsWorld> onOverdue;
  private final Queue<Runnable> errands = new ArrayDeque<>();
  private final AbandonedLocks locks = new AbandonedLocks();
  private @Nullable Thread thread;
  private boolean closed;

  Watchdog(Turns turns, Consumer<JsWorld> onOverdue) {
    this.turns = turns;
    this.onOverdue = onOverdue;
  }

  synchronized void start() {
    if (thread == null && !closed) {
      thread = new Thread(this::watch, "contextbridge-watchdog");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Does something on the watchdog's thread, soon. */
  synchronized void execute(Runnable errand) {
    errands.add(errand);
    notifyAll();
  }

  private synchronized @Nullable Runnable nextErrand() {
    return errands.poll();
  }

  private void watch() {
    while (sleep()) {
      for (Runnable errand = nextErrand(); errand != null; errand = nextErrand()) {
        errand.run();
      }
      Thread inside = turns.holder();
      if (inside != null) {
        locks.check(inside);
      }
      JsWorld world = turns.overdue(System.nanoTime());
      if (world != null) {
        onOverdue.accept(world);
      }
    }
  }

  @SuppressWarnings("WaitNotInLoop") // watch() loops; waking early does no harm
  private synchronized boolean sleep() {
    if (!closed && errands.isEmpty()) {
      try {
        long millis = turns.nanosToNextCheck(System.nanoTime()) / 1_000_000;
        wait(Math.max(1, Math.min(millis, LOCKS_CHECK_MILLIS)));
      } catch (InterruptedException e) {
        // Only close() ends this thread.
      }
    }
    return !closed;
  }

  void close() {
    Thread ended;
    synchronized (this) {
      closed = true;
      ended = thread;
      notifyAll();
    }
    if (ended != null && ended != Thread.currentThread()) {
      Threads.join(ended);
    }
  }
}
