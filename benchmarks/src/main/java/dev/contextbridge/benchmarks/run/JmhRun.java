package dev.contextbridge.benchmarks.run;

import dev.contextbridge.benchmarks.Baseline;
import dev.contextbridge.benchmarks.Measure;
import dev.contextbridge.benchmarks.Ways;
import dev.contextbridge.benchmarks.report.Results;
import dev.contextbridge.benchmarks.worlds.WorldsWork;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures every wanted workload in every wanted way on one JVM. */
public final class JmhRun {
  /** How many iterations warm up, compiled, unless told. */
  private static final int WARM_UPS = 5;

  /** The same for what crosses between worlds, which the compiler is done with after a minute. */
  private static final int WORLDS_WARM_UPS = 35;

  private final Jvm jvm;
  private final List<RunResult> results = new ArrayList<>();

  /** How long to warm up and to measure. */
  private record Times(int warmUps, TimeValue warmUp, int measurements, TimeValue measurement) {
    static Times of(Arguments arguments, boolean compiled, int compiledWarmUps) {
      if (arguments.quick()) {
        TimeValue moment = TimeValue.milliseconds(200);
        return new Times(1, moment, 1, moment);
      }
      TimeValue second = TimeValue.seconds(1);
      return compiled
          ? new Times(arguments.warmUps().orElse(compiledWarmUps), TimeValue.seconds(2), 5, second)
          : new Times(arguments.warmUps().orElse(2), second, 5, second);
    }
  }

  private JmhRun(Jvm jvm) {
    this.jvm = jvm;
  }

  /**
   * Measures, and writes JMH's own results into a file.
   *
   * @param json the file
   */
  public static Results measure(Jvm jvm, boolean compiled, Arguments arguments, Path json) {
    JmhRun run = new JmhRun(jvm);
    Times times = Times.of(arguments, compiled, WARM_UPS);
    for (Baseline baseline : Baseline.values()) {
      if (arguments.measures().stream().anyMatch(m -> m.name().startsWith(baseline.rows()))) {
        run.add(run.options(baseline.benchmark(), times));
      }
    }
    for (Measure measure : arguments.measures()) {
      String[] ways =
          arguments.ways().stream()
              .filter(way -> way.available() && way.supports(measure.work()))
              .map(Ways::name)
              .toArray(String[]::new);
      if (ways.length > 0) {
        run.add(run.options(measure.benchmark(), times).param("way", ways));
      }
    }
    if (arguments.worlds()) {
      Times worldsTimes = Times.of(arguments, compiled, WORLDS_WARM_UPS);
      for (WorldsWork work : WorldsWork.values()) {
        run.add(run.options(work.benchmark(), worldsTimes));
      }
    }
    run.write(json);
    return new Results(run.results);
  }

  private ChainedOptionsBuilder options(String benchmark, Times times) {
    return new OptionsBuilder()
        .include("^" + Pattern.quote(benchmark) + "$")
        .forks(1)
        .jvm(jvm.java().toString())
        .jvmArgs(jvm.options().toArray(String[]::new))
        .warmupIterations(times.warmUps())
        .warmupTime(times.warmUp())
        .measurementIterations(times.measurements())
        .measurementTime(times.measurement());
  }

  private void add(ChainedOptionsBuilder options) {
    try {
      results.addAll(new Runner(options.build()).run());
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Path json) {
    try {
      Files.createDirectories(json.toAbsolutePath().getParent());
      try (PrintStream out = new PrintStream(json.toFile(), StandardCharsets.UTF_8)) {
        ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
