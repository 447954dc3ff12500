package dev.contextbridge.benchmarks;

import dev.contextbridge.benchmarks.javac.JavacCost;
import dev.contextbridge.benchmarks.memory.Memory;
import dev.contextbridge.benchmarks.report.Markdown;
import dev.contextbridge.benchmarks.report.ModeReport;
import dev.contextbridge.benchmarks.report.Results;
import dev.contextbridge.benchmarks.run.Arguments;
import dev.contextbridge.benchmarks.run.Arguments.Part;
import dev.contextbridge.benchmarks.run.EngineName;
import dev.contextbridge.benchmarks.run.Jdks;
import dev.contextbridge.benchmarks.run.JmhRun;
import dev.contextbridge.benchmarks.run.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Measures, and prints a report in Markdown. In the folder of the whole project:
 *
 * <pre>
 * mvn -q -pl benchmarks -am compile exec:exec
 * mvn -q -pl benchmarks -am -Pcompiled -Dgraal.version=25.0.3 compile exec:exec
 * mvn -q -pl benchmarks -am -Pjavac -DskipTests package exec:exec -Dbenchmarks.args=--javac
 * </pre>
 *
 * <p>The first measures in the interpreter; the second also compiled, where there is a JDK 25 and
 * GraalJS is set to a version no newer than that; the third what the processor costs javac.
 */
public final class Main {
  private static final Path TARGET = Path.of("target");
  private static final Path COMPILER = TARGET.resolve("compiler");

  private final Arguments arguments;
  private final Markdown report = new Markdown();

  private Main(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * Runs what the arguments ask for.
   *
   * @param args see {@link Arguments#USAGE}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments arguments;
    try {
      arguments = Arguments.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + Arguments.USAGE);
      System.exit(2);
      return;
    }
    new Main(arguments).run();
  }

  private void run() throws IOException, InterruptedException {
    sayWhatIsMissing();
    Jvm here = Jvm.interpreted();
    if (arguments.wants(Part.INTERPRETED)) {
      measure(here, engine(here), false);
    }
    if (arguments.wants(Part.COMPILED)) {
      compiled();
    }
    if (arguments.wants(Part.MEMORY)) {
      Memory.add(report, here, arguments.ways(), arguments.quick());
    }
    if (arguments.wants(Part.JAVAC)) {
      JavacCost.add(report, TARGET, arguments.quick());
    }
    System.out.println("\n" + report);
    if (arguments.out().isPresent()) {
      Files.writeString(arguments.out().get(), report.toString());
    }
  }

  private void sayWhatIsMissing() {
    if (arguments.quick()) {
      report.paragraph("A quick run: what the numbers say of speed means nothing.");
    }
    String missing =
        arguments.ways().stream()
            .filter(way -> !way.available())
            .map(Ways::label)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      report.paragraph("Not to be had on this machine: " + missing + ".");
    }
  }

  private void compiled() throws IOException, InterruptedException {
    Optional<Jdks.Jdk> jdk = Jdks.find(arguments.jdk25());
    if (jdk.isEmpty()) {
      skip("no JDK 25 was found. Name one with --jdk25");
    } else if (!Jvm.hasCompiler(COMPILER)) {
      skip("the Graal compiler is not in target/compiler. Add -Pcompiled to the Maven command");
    } else {
      Jvm jvm = Jvm.compiled(jdk.get(), COMPILER);
      String engine = engine(jvm);
      if (engine.contains("(Interpreted")) {
        skip(
            engine
                + " does not compile. A compiler 25.0.N needs JDK 25.0.N or later: add"
                + " -Dgraal.version=25.0.N to the Maven command");
      } else {
        measure(jvm, engine, true);
      }
    }
  }

  private void skip(String why) {
    String line = "Compiled mode was left out: " + why + ".";
    System.out.println(line);
    report.paragraph(line);
  }

  private static String engine(Jvm jvm) throws IOException, InterruptedException {
    String engine = String.join(" ", jvm.run(EngineName.class, List.of(), List.of()));
    System.out.println(jvm.name() + ": " + engine);
    return engine;
  }

  private void measure(Jvm jvm, String engine, boolean compiled) {
    Path json = TARGET.resolve("jmh-" + jvm.name() + ".json");
    Results results = JmhRun.measure(jvm, compiled, arguments, json);
    ModeReport.add(report, jvm.name(), engine, results, arguments.ways());
  }
}
