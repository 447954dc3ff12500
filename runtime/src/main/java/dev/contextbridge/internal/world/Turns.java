package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time run the worlds of a bridge. A thread holds its turn from its outermost
 * entry to the end of it; entering again nests. At the end of a turn what became due is drained.
 */
final class Turns {
  /** A bound for threads with large stacks; on others {@link StackReserve} ends nesting before. */
  private static final int MAX_DEPTH = 200;

  /** How often a turn is looked at that is past its limit, in a world that is not. */
  private static final long OVERDUE_NANOS = 5_000_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final long limitNanos;
  private final long limitBytes;
  private final Runnable drain;
  private final Runnable begun;
  private volatile boolean closed;
  private volatile long startedAt;
  private volatile @Nullable Meter meter;
  private volatile @Nullable JsWorld running;
  private volatile @Nullable Thread holder;
  private @Nullable Runnable atEnd;
  private int depth;
  private boolean interrupted;

  /** What the thread of a turn allocates in it. */
  private static final class Meter {
    private final Thread thread = Thread.currentThread();
    private final long before = Allocations.ofCaller();

    long allocated() {
      return Allocations.of(thread) - before;
    }
  }

  /**
   * Turns that are watched.
   *
   * @param time the longest
   * @param bytes how much one may allocate, 0 for no limit
   * @param drain runs what became due
   * @param begun told of each turn, if there is a limit of bytes
   */
  Turns(Duration time, long bytes, Runnable drain, Runnable begun) {
    this.limitNanos = time.toNanos();
    this.limitBytes = bytes;
    this.drain = drain;
    this.begun = begun;
  }

  /**
   * Runs code of a world in a turn.
   *
   * @throws BridgeClosedException when the bridge is closed
   */
  <R extends @Nullable Object> R run(@Nullable JsWorld world, Supplier<R> body) {
    StackReserve.forValue(); // or the lock could be left half taken
    lock.lock();
    try {
      checkOpen();
      if (depth >= MAX_DEPTH) {
        throw new StackOverflowError("calls between Java and JavaScript nest too deeply");
      }
      return nested(world, body);
    } finally {
      try {
        if (depth == 0 && !closed) {
          drain.run();
        }
      } finally {
        Runnable last = depth == 0 ? takeLast() : null;
        lock.unlock();
        if (last != null) {
          last.run();
        }
      }
    }
  }

  private <R extends @Nullable Object> R nested(@Nullable JsWorld world, Supplier<R> body) {
    JsWorld caller = running;
    if (depth == 0) {
      begin();
    }
    JsWorld entered = world == caller ? null : world;
    boolean alive = entered != null && entered.isAlive();
    if (entered != null) {
      entered.presence().arrive(depth == 0 ? startedAt : Presence.LATER, caller);
    }
    depth++;
    running = world;
    try {
      if (limitBytes != 0 && depth == 1) {
        begun.run();
      }
      return body.get();
    } finally {
      if (entered != null) {
        entered.presence().depart();
        if (caller != null && alive && !entered.isAlive()) {
          caller.presence().restart(); // it is not blamed for what was ended under it
        }
      }
      running = caller;
      depth--;
      if (depth == 0) {
        end();
      }
    }
  }

  private void begin() {
    if (limitBytes != 0) {
      meter = new Meter();
    }
    // The engine ends loops of scripts on an interrupted thread, by something they can catch.
    interrupted = Thread.interrupted();
    startedAt = System.nanoTime();
    holder = Thread.currentThread();
  }

  private void end() {
    holder = null;
    meter = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a task of the drain, as a turn of its own within the held lock. */
  void runTask(JsWorld world, Runnable task) {
    if (closed) {
      return;
    }
    nested(
        world,
        () -> {
          task.run();
          return true;
        });
  }

  boolean isHeldByCaller() {
    return lock.isHeldByCurrentThread();
  }

  boolean isRunning() {
    return lock.isLocked();
  }

  /** Lets nobody in any more; true for the first who closes. */
  synchronized boolean close() {
    boolean first = !closed;
    closed = true;
    return first;
  }

  /** Runs something once the turn of the calling thread has ended. */
  void atEnd(Runnable last) {
    atEnd = last;
  }

  private @Nullable Runnable takeLast() {
    Runnable last = atEnd;
    atEnd = null;
    return last;
  }

  /** When the turn that runs now began; tells one turn from another. */
  long startedAt() {
    return startedAt;
  }

  boolean isClosed() {
    return closed;
  }

  void checkOpen() {
    if (closed) {
      throw new BridgeClosedException("the bridge is closed");
    }
  }

  /** The thread whose turn it is, or null; asked by the watchdog. */
  @Nullable Thread holder() {
    return holder;
  }

  /**
   * The world that has been running past the limit, or null; asked by the watchdog. The time of one
   * that another called begins when it is seen first: what its caller took before is not its fault.
   * Nor is the time of its calls the caller's, unless there are several after its limit.
   */
  @Nullable JsWorld overdue(long now) {
    JsWorld inside = running;
    JsWorld world = inside;
    for (int i = 0; world != null && !world.presence().seen(now) && i < MAX_DEPTH; i++) {
      world = world.presence().caller();
    }
    if (world == null || now - world.presence().since() < limitNanos) {
      return null;
    }
    return world == inside || world.presence().strike() ? world : null;
  }

  /** Whether a world is the one that runs, and not one that called it. */
  boolean isInside(JsWorld world) {
    return running == world;
  }

  /** The world that runs in a turn that allocated more than it may, or null. */
  @Nullable JsWorld greedy() {
    Meter now = meter;
    JsWorld world = running;
    boolean isGreedy = now != null && now.allocated() > limitBytes;
    return isGreedy && now == meter ? world : null; // or the world was another turn's
  }

  /** Whether somebody has to look at what runs now every few moments. */
  boolean isMetered() {
    return meter != null;
  }

  /** How long the watchdog may sleep: no turn can be overdue before. */
  long nanosToNextCheck(long now) {
    long left = limitNanos - (now - startedAt);
    return running == null ? limitNanos : left > 0 ? Math.max(1_000_000, left) : OVERDUE_NANOS;
  }

  /** A caller inside a turn cannot wait for the turn to end. */
  void forbidInside(String what) {
    if (isHeldByCaller()) {
      throw new BridgeException(what + " was called from inside a turn, which it would wait for");
    }
  }
}
