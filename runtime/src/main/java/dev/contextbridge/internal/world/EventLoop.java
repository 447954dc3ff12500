package dev.contextbridge.internal.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What waits to run in the worlds of a bridge: timers, and completions that other threads
 * delivered. A turn drains them when it ends; when nobody is inside, a daemon thread does.
 */
final class EventLoop {
  private static final int MAX_ROUNDS = 1000;

  private final Object monitor = new Object();
  private final ArrayDeque<Task> posted = new ArrayDeque<>();
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private final Map<Integer, Timer> timersById = new HashMap<>();
  private final Runnable enterAndDrain;
  private @Nullable Thread runner;
  private int lastTimerId;
  private int expected;
  private boolean draining;
  private boolean closed;

  /** Something to run in a world. */
  private record Task(JsWorld world, Runnable body) {}

  private record Timer(int id, Task task, long dueNanos, long periodNanos)
      implements Comparable<Timer> {
    @Override
    public int compareTo(Timer other) {
      int byTime = Long.compare(dueNanos - other.dueNanos, 0);
      return byTime != 0 ? byTime : Integer.compare(id, other.id);
    }
  }

  /**
   * An empty loop.
   *
   * @param enterAndDrain takes a turn and drains; called on the loop's own thread
   */
  EventLoop(Runnable enterAndDrain) {
    this.enterAndDrain = enterAndDrain;
  }

  /** Runs a task in a world, soon, and never on the calling thread unless it ends a turn. */
  void post(JsWorld world, Runnable body) {
    synchronized (monitor) {
      if (!closed) {
        posted.add(new Task(world, body));
        wake();
      }
    }
  }

  /** Announces a task that another thread will post; the loop is not idle before. */
  void expect() {
    synchronized (monitor) {
      expected++;
    }
  }

  /** Takes an announcement back. */
  void expectNoMore() {
    synchronized (monitor) {
      expected--;
      monitor.notifyAll();
    }
  }

  /** Posts a task that nobody announced. */
  void deliverUnexpected(JsWorld world, Runnable body) {
    synchronized (monitor) {
      post(world, body);
      monitor.notifyAll();
    }
  }

  /** Posts an announced task. */
  void deliver(JsWorld world, Runnable body) {
    synchronized (monitor) {
      expected--;
      post(world, body);
      monitor.notifyAll();
    }
  }

  /**
   * Starts a timer.
   *
   * @return its id, or 0 when there are too many
   */
  int startTimer(JsWorld world, Runnable body, Duration delay, boolean repeat, int maxTimers) {
    synchronized (monitor) {
      if (timersById.size() >= maxTimers) {
        return 0;
      }
      // Repeating without a pause would starve everyone else; browsers clamp it to 4 ms as well.
      long nanos = repeat ? Math.max(delay.toNanos(), 4_000_000) : delay.toNanos();
      Timer timer =
          new Timer(
              ++lastTimerId, new Task(world, body), System.nanoTime() + nanos, repeat ? nanos : 0);
      schedule(timer);
      wake();
      return timer.id();
    }
  }

  /** Stops a timer of a world; ids of other worlds are not its own to stop. */
  void stopTimer(JsWorld world, int id) {
    synchronized (monitor) {
      Timer timer = timersById.get(id);
      if (timer != null && timer.task().world() == world) {
        timersById.remove(id);
        timers.remove(timer);
        monitor.notifyAll();
      }
    }
  }

  /** Drops everything that waits for a world. */
  void forget(JsWorld world) {
    synchronized (monitor) {
      posted.removeIf(task -> task.world() == world);
      timers.removeIf(timer -> timer.task().world() == world);
      timersById.values().removeIf(timer -> timer.task().world() == world);
      monitor.notifyAll();
    }
  }

  private void schedule(Timer timer) {
    timersById.put(timer.id(), timer);
    timers.add(timer);
  }

  /**
   * Runs what is due now, timers once, and the completions that this brings about; those that go on
   * and on are left to the loop's own thread. Called in a turn.
   */
  void drain(Turns turns) {
    try {
      List<Task> due = takeDue();
      for (int round = 0; !due.isEmpty(); round++) {
        for (Task task : due) {
          turns.runTask(task.world(), () -> task.world().runTask(task.body()));
        }
        due = round + 1 < MAX_ROUNDS ? takePosted() : List.of();
      }
    } finally {
      synchronized (monitor) {
        draining = false;
        monitor.notifyAll();
      }
    }
  }

  private List<Task> takePosted() {
    synchronized (monitor) {
      List<Task> due = new ArrayList<>(posted);
      posted.clear();
      return due;
    }
  }

  private List<Task> takeDue() {
    synchronized (monitor) {
      draining = true;
      List<Task> due = takePosted();
      long now = System.nanoTime();
      List<Timer> repeating = new ArrayList<>();
      while (isDue(timers.peek(), now)) {
        Timer timer = timers.remove();
        due.add(new Task(timer.task().world(), () -> fire(timer)));
        if (timer.periodNanos() > 0) {
          repeating.add(timer);
        }
      }
      for (Timer timer : repeating) {
        schedule(
            new Timer(timer.id(), timer.task(), now + timer.periodNanos(), timer.periodNanos()));
      }
      return due;
    }
  }

  private static boolean isDue(@Nullable Timer next, long now) {
    return next != null && next.dueNanos() - now <= 0;
  }

  /** Runs a due timer, unless a task before it in the same drain has stopped it. */
  private void fire(Timer timer) {
    synchronized (monitor) {
      if (!timersById.containsKey(timer.id())) {
        return;
      }
      if (timer.periodNanos() == 0) {
        timersById.remove(timer.id());
      }
    }
    timer.task().body().run();
  }

  private void wake() {
    if (runner == null && !closed) {
      runner = new Thread(this::runLoop, "contextbridge-loop");
      runner.setDaemon(true);
      runner.start();
    }
    monitor.notifyAll();
  }

  private void runLoop() {
    while (awaitDue()) {
      enterAndDrain.run();
    }
  }

  private boolean awaitDue() {
    synchronized (monitor) {
      while (!closed && posted.isEmpty()) {
        Timer next = timers.peek();
        long nanos = next == null ? Long.MAX_VALUE : next.dueNanos() - System.nanoTime();
        if (nanos <= 0) {
          return true;
        }
        try {
          monitor.wait(Math.min(nanos / 1_000_000 + 1, 3_600_000));
        } catch (InterruptedException e) {
          // Only close() ends this thread; an interrupt may be a cancelled context's.
        }
      }
      return !closed;
    }
  }

  /** Waits until nothing is left to run. */
  boolean awaitIdle(Duration timeout, Turns turns) throws InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    synchronized (monitor) {
      while (!closed && !idle(turns)) {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
          return false;
        }
        // A turn that ends without draining anything does not notify.
        monitor.wait(Math.min(millis, 10));
      }
      return true;
    }
  }

  private boolean idle(Turns turns) {
    return posted.isEmpty()
        && timersById.isEmpty()
        && expected == 0
        && !draining
        && !turns.isRunning();
  }

  /** Drops what waits and lets the loop's thread end. */
  void close() {
    synchronized (monitor) {
      closed = true;
      posted.clear();
      timers.clear();
      timersById.clear();
      monitor.notifyAll();
    }
  }

  /** Waits for the loop's thread to end, unless that is the caller. */
  void join() {
    Thread ended;
    synchronized (monitor) {
      ended = runner;
    }
    if (ended != null && ended != Thread.currentThread()) {
      Threads.join(ended);
    }
  }
}
