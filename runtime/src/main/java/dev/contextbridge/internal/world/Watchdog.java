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

  /** What failed for want of memory is tried again, after so long. */
  private static final long RETRY_MILLIS = 50;

  private final Turns turns;
  private final Consumer<JsWorld> onOverdue;
  private final Queue<Runnable> errands = new ArrayDeque<>();
  private final AbandonedLocks locks = new AbandonedLocks();
  private @Nullable Thread thread;
  private boolean closed;

  /** Whether the last look failed. Of this thread only. */
  private boolean failed;

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

  private synchronized @Nullable Runnable firstErrand() {
    return errands.peek();
  }

  private synchronized void removeErrand() {
    Runnable unused = errands.poll();
  }

  /**
   * A script may use up all memory: whatever fails here, a bridge is never left without a watch.
   */
  private void watch() {
    while (sleep()) {
      failed = true;
      try {
        look();
        failed = false;
      } catch (VirtualMachineError e) {
        // Tried again, the errand that failed as well. To tell of it may take memory, too.
      }
    }
  }

  private void look() {
    for (Runnable errand = firstErrand(); errand != null; errand = firstErrand()) {
      errand.run();
      removeErrand();
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

  @SuppressWarnings("WaitNotInLoop") // watch() loops; waking early does no harm
  private synchronized boolean sleep() {
    if (!closed && (failed || errands.isEmpty())) {
      try {
        long millis = failed ? RETRY_MILLIS : turns.nanosToNextCheck(System.nanoTime()) / 1_000_000;
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
