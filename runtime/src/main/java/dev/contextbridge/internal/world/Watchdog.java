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

  /** In so long, a script takes some megabytes. */
  private static final long METER_MILLIS = 5;

  private final Turns turns;
  private final Consumer<JsWorld> onOverdue;
  private final Consumer<JsWorld> onGreedy;
  private final Queue<Runnable> errands = new ArrayDeque<>();
  private final AbandonedLocks locks = new AbandonedLocks();
  private @Nullable Thread thread;
  private boolean closed;

  /** Whether it sleeps for longer than what is metered allows. */
  private volatile boolean idle;

  /** Whether the last look failed. Of this thread only. */
  private boolean failed;

  Watchdog(Turns turns, Consumer<JsWorld> onOverdue, Consumer<JsWorld> onGreedy) {
    this.turns = turns;
    this.onOverdue = onOverdue;
    this.onGreedy = onGreedy;
  }

  synchronized void start() {
    if (thread == null && !closed) {
      thread = new Thread(this::watch, "contextbridge-watchdog");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Looks at a turn that has begun. */
  void wake() {
    if (idle) {
      synchronized (this) {
        notifyAll();
      }
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
    JsWorld greedy = turns.greedy();
    if (greedy != null) {
      onGreedy.accept(greedy);
    }
  }

  @SuppressWarnings("WaitNotInLoop") // watch() loops; waking early does no harm
  private synchronized boolean sleep() {
    if (!closed && (failed || errands.isEmpty())) {
      try {
        idle = true; // before it is asked what runs: a turn that begins now wakes this
        long millis = millisToNextLook();
        idle = millis > METER_MILLIS;
        wait(millis);
        idle = false;
      } catch (InterruptedException e) {
        // Only close() ends this thread.
      }
    }
    return !closed;
  }

  private long millisToNextLook() {
    if (failed) {
      return RETRY_MILLIS;
    }
    long millis = turns.nanosToNextCheck(System.nanoTime()) / 1_000_000;
    long longest = turns.isMetered() ? METER_MILLIS : LOCKS_CHECK_MILLIS;
    return Math.max(1, Math.min(millis, longest));
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
