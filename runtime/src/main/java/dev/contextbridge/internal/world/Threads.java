package dev.contextbridge.internal.world;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Waits for the threads of a bridge when it closes. */
final class Threads {
  private static final Logger LOG = System.getLogger("dev.contextbridge");
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
    if (thread.isAlive()) {
      LOG.log(
          Level.ERROR,
          thread.getName()
              + " has not ended with its bridge: a script called a function of the engine that"
              + " cannot be ended");
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
