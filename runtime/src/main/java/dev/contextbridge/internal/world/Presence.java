package dev.contextbridge.internal.world;

import org.jspecify.annotations.Nullable;

/**
 * Since when a world runs in a turn, as the watchdog sees it. Written by the thread whose turn it
 * is, before that says that the world runs.
 */
final class Presence {
  /**
   * Stands for a time that whoever looks at it first sets: asking the clock would slow each call.
   */
  static final long LATER = Long.MIN_VALUE;

  private int entries;
  private long since;
  private @Nullable JsWorld caller;

  /** Of the watchdog. */
  private int strikes;

  /**
   * Notes that the world runs from now on, unless it does so further up the stack.
   *
   * @param from when, if that is known
   * @param by who calls it
   */
  void arrive(long from, @Nullable JsWorld by) {
    if (entries++ == 0) {
      since = from;
      caller = by;
      strikes = 0;
    }
  }

  void depart() {
    entries--;
  }

  /** Gives the world its time once more. */
  void restart() {
    since = LATER;
  }

  /** Whether this entry was looked at before, which it has been from now on. */
  boolean seen(long now) {
    boolean before = since != LATER;
    if (!before) {
      since = now;
    }
    return before;
  }

  /** When the world was entered, or first seen, of all its entries on the stack. */
  long since() {
    return since;
  }

  /** Who called it first of these. */
  @Nullable JsWorld caller() {
    return caller;
  }

  /** Notes a call that began too late. One may: it is another's time that it takes. */
  boolean strike() {
    return ++strikes > 1;
  }
}
