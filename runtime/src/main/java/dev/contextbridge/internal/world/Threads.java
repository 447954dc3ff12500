package dev.contextbridge.internal.world;

/** Waits for the threads of a bridge when it closes. */
final class Threads {
  private static final long JOIN_MILLIS = 10_000;

  private Threads() {}

  /** Joins a thread that has been told to end; an interrupt of the caller is kept for later. */
  static void join(Thread thread) {
    boolean interrupted = false;
    long deadline = System.nanoTime() + JOIN_MILLIS * 1_000_000;
    while (thread.isAlive() && deadline - System.nanoTime() > 0) {
      try {
        thread.join(JOIN_MILLIS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
