package dev.contextbridge.tests.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quartz.SchedulerException;

/** Quartz as an outsider exposes it: first its own interface, then what the compiler advises. */
class QuartzTest {
  @RegisterExtension static final JavaLog log = new JavaLog();

  private static QuartzJobs jobs;
  private static TestBridge js;

  @BeforeAll
  static void start() throws SchedulerException {
    jobs = new QuartzJobs();
    js = TestBridge.exposing(JobsApiBridge.of(jobs));
  }

  /** First the scheduler, whose threads call functions of scripts. */
  @AfterAll
  static void stop() throws SchedulerException {
    jobs.close();
    js.close();
  }

  /**
   * Through a trigger's context a listener reaches the scheduler itself, the job's instance and
   * whatever the application has put into the job's data: a script must not. The name and the
   * instruction, an enum, would cross; the processor says nothing of them.
   */
  @Test
  void theListenersOfQuartzAreRefused() {
    assertThat(Refusals.of(Map.of("Watchers", "org.quartz.TriggerListener")))
        .containsExactlyInAnyOrder(
            "[BridgeNotBridged] Parameter 'a' of Watchers.triggerFired: Trigger",
            "[BridgeNotBridged] Parameter 'b' of Watchers.triggerFired: JobExecutionContext",
            "[BridgeNotBridged] Parameter 'a' of Watchers.vetoJobExecution: Trigger",
            "[BridgeNotBridged] Parameter 'b' of Watchers.vetoJobExecution: JobExecutionContext",
            "[BridgeNotBridged] Parameter 'value' of Watchers.triggerMisfired: Trigger",
            "[BridgeNotBridged] Parameter 'a' of Watchers.triggerComplete: Trigger",
            "[BridgeNotBridged] Parameter 'b' of Watchers.triggerComplete: JobExecutionContext");
  }

  @Test
  void threadsOfQuartzRunJobsOfScripts() {
    assertThat(
            js.settled(
                """
                new Promise((resolve) => {
                  const due = [];
                  jobs.schedule({name: 'ticks', repeat: {every: 'PT0.02S', times: 3}}, ({due: time}) => {
                    due.push(time);
                    // On two threads: in any order.
                    if (due.length === 3) resolve(Math.max(...due) - Math.min(...due));
                  });
                })
                """))
        .isEqualTo(40);
  }

  @Test
  void scriptsWatchAndVeto() {
    assertThat(
            js.settled(
                """
                new Promise((resolve) => {
                  const seen = [];
                  jobs.watch({
                    veto: ({job}) => job === 'vetoed',
                    ended(job) {
                      if (job === 'ticks') return; // of the test before
                      seen.push(`${job} ended`);
                      if (job === 'last') resolve(seen);
                    },
                  });
                  const soon = new Date(Date.now() + 50);
                  jobs.schedule({name: 'vetoed', start: soon, repeat: null}, () => seen.push('ran'));
                  jobs.schedule({name: 'last', start: new Date(+soon + 50), repeat: null}, () => {
                    seen.push('last ran');
                  });
                })
                """))
        .isEqualTo(List.of("last ran", "last ended"));
  }

  @Test
  void declaredExceptionsTellWhatIsTaken() {
    js.execute(
        """
        const start = new Date('2999-01-01');
        const plan = {name: 'later', start, repeat: null};
        jobs.schedule(plan, () => {});
        """);
    assertThat(js.text("try { jobs.schedule(plan, () => {}) } catch (e) { `${e.name} ${e.job}` }"))
        .isEqualTo("Taken later");
    assertThat(
            js.run("jobs.upcoming().some((next) => next.job === 'later' && +next.due === +start)"))
        .isEqualTo(true);
    assertThat(js.run("[jobs.cancel('later'), jobs.cancel('later')]"))
        .isEqualTo(List.of(true, false));
  }

  @Test
  void badPlansAreRefusedAtTheirPlace() {
    assertThat(
            js.caught("jobs.schedule({name: 'x', repeat: {every: '20 ms', times: 3}}, () => {})"))
        .isEqualTo(
            "TypeError: jobs.schedule: parameter 'plan'.repeat.every must be an ISO-8601 duration"
                + " such as 'PT1H30M', got '20 ms'");
  }
}
