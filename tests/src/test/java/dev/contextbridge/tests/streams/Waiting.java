package dev.contextbridge.tests.streams;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits as code does that ignores interrupts, with which the end of a world would cut it short. */
final class Waiting {
  private Waiting() {}

  /** Runs something in a thread of its own: the common pool may have a single one, which waits. */
  static CompletableFuture<Void> inThread(Runnable task) {
    return CompletableFuture.runAsync(task, each -> new Thread(each, "test-aside").start());
  }

  static void forLatch(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      millis(1);
    }
  }

  static void millis(int count) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(count);
    while (System.nanoTime() - end < 0) {
      boolean unused = Thread.interrupted();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }
}
