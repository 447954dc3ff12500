package dev.contextbridge.tests.libraries;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What scripts may do with a scheduler: jobs are functions, and plans are data. */
@ExposeInMainWorld("jobs")
public interface JobsApi {
  /**
   * Runs a function by a plan.
   *
   * @throws TakenException when there is a job of that name
   */
  void schedule(Plan plan, Work work) throws TakenException;

  /** Ends a job; tells whether there was one. */
  boolean cancel(String name);

  /** The jobs that will run again, and when. */
  List<Firing> upcoming();

  /** Has a watcher see every firing from now on. */
  void watch(Watcher watcher);

  /** When a job runs: at once unless it says when, and once unless it says how often. */
  record Plan(String name, Optional<Instant> start, @Nullable Repeat repeat) {}

  /** How often a job runs. */
  record Repeat(Duration every, int times) {}

  /** One time that a job runs. */
  record Firing(String job, Instant due) {}

  /** What a job does. */
  @FunctionalInterface
  interface Work {
    void run(Firing firing);
  }

  /** Sees jobs run. A script implements it, as a plug-in in Java implements Quartz's listener. */
  @Bridged
  interface Watcher {
    /** Tells whether the job must not run this time. */
    default boolean veto(Firing firing) {
      return false;
    }

    /** Called when a job has run for the last time. */
    void ended(String job);
  }

  /** There is a job of that name. */
  final class TakenException extends Exception {
    private static final long serialVersionUID = 1;
    private final String job;

    TakenException(String job) {
      super("there is a job " + job);
      this.job = job;
    }

    /** Its name. */
    public String job() {
      return job;
    }
  }
}
