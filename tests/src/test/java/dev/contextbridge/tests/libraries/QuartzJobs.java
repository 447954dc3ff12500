package dev.contextbridge.tests.libraries;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.Trigger.CompletedExecutionInstruction;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.listeners.TriggerListenerSupport;

/** Jobs in memory: translates between the API and Quartz, whose threads run the jobs. */
final class QuartzJobs implements JobsApi, AutoCloseable {
  private static final String WORK = "work";

  private final Scheduler scheduler;
  private int watchers;

  QuartzJobs() throws SchedulerException {
    Properties properties = new Properties();
    properties.put("org.quartz.scheduler.instanceName", "tests");
    properties.put("org.quartz.threadPool.threadCount", "2");
    properties.put("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    scheduler = new StdSchedulerFactory(properties).getScheduler();
    scheduler.start();
  }

  /** Made by Quartz for each firing. */
  public static final class ScriptJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      ((Work) context.getMergedJobDataMap().get(WORK)).run(firing(context));
    }
  }

  private static Firing firing(JobExecutionContext context) {
    Trigger trigger = context.getTrigger();
    return new Firing(trigger.getJobKey().getName(), context.getScheduledFireTime().toInstant());
  }

  @Override
  public void schedule(Plan plan, Work work) throws TakenException {
    var job = JobBuilder.newJob(ScriptJob.class).withIdentity(plan.name()).build();
    job.getJobDataMap().put(WORK, work);
    TriggerBuilder<Trigger> trigger = TriggerBuilder.newTrigger().withIdentity(plan.name());
    plan.start().ifPresentOrElse(start -> trigger.startAt(Date.from(start)), trigger::startNow);
    if (plan.repeat() != null) {
      trigger.withSchedule(
          SimpleScheduleBuilder.simpleSchedule()
              .withIntervalInMilliseconds(plan.repeat().every().toMillis())
              .withRepeatCount(plan.repeat().times() - 1));
    }
    try {
      scheduler.scheduleJob(job, trigger.build());
    } catch (ObjectAlreadyExistsException e) {
      throw new TakenException(plan.name());
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean cancel(String name) {
    try {
      return scheduler.deleteJob(new JobKey(name));
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Firing> upcoming() {
    try {
      List<Firing> upcoming = new ArrayList<>();
      for (JobKey job : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
        for (Trigger trigger : scheduler.getTriggersOfJob(job)) {
          upcoming.add(new Firing(job.getName(), trigger.getNextFireTime().toInstant()));
        }
      }
      return upcoming;
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void watch(Watcher watcher) {
    try {
      scheduler
          .getListenerManager()
          .addTriggerListener(new ForScripts("watcher " + watchers++, watcher));
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Quartz's own listener, over one that may be a script's. */
  private static final class ForScripts extends TriggerListenerSupport {
    private final String name;
    private final Watcher watcher;

    ForScripts(String name, Watcher watcher) {
      this.name = name;
      this.watcher = watcher;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean vetoJobExecution(Trigger trigger, JobExecutionContext context) {
      return watcher.veto(firing(context));
    }

    @Override
    public void triggerComplete(
        Trigger trigger, JobExecutionContext context, CompletedExecutionInstruction instruction) {
      if (!trigger.mayFireAgain()) {
        watcher.ended(trigger.getJobKey().getName());
      }
    }
  }

  @Override
  public void close() throws SchedulerException {
    scheduler.shutdown(true);
  }
}
