package dev.contextbridge.benchmarks.javac;

import dev.contextbridge.benchmarks.report.Markdown;
import dev.contextbridge.benchmarks.run.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What annotation processors add to the time of javac: this project's beside MapStruct's. */
public final class JavacCost {
  private static final int COLD_RUNS = 3;
  private static final int WARM_RUNS = 6;

  private final Path jars;
  private final Path work;
  private final boolean quick;

  private JavacCost(Path target, boolean quick) {
    this.jars = target.resolve("javac");
    this.work = target.resolve("javac-sources");
    this.quick = quick;
  }

  /** One compilation: what, and whether with its processor. */
  private enum Build {
    BRIDGE_ALONE(Sources.BRIDGE, ""),
    BRIDGE(Sources.BRIDGE, "contextbridge-processor.jar"),
    MAPPER_ALONE(Sources.MAPPER, ""),
    MAPPER(Sources.MAPPER, "mapstruct-processor.jar");

    final Sources sources;
    final String processor;

    Build(Sources sources, String processor) {
      this.sources = sources;
      this.processor = processor;
    }
  }

  /**
   * Adds the table.
   *
   * @param target the build folder, where the Maven profile {@code javac} puts the jars
   */
  public static void add(Markdown report, Path target, boolean quick)
      throws IOException, InterruptedException {
    JavacCost cost = new JavacCost(target, quick);
    report.heading("The processor in javac");
    if (!Files.exists(cost.jars.resolve(Build.MAPPER.processor))) {
      report.paragraph(
          "Left out: the processors are not in target/javac. Run the phase package with -Pjavac.");
      return;
    }
    report.paragraph(
        ("Milliseconds of javac %s for so many interfaces with six methods and three records each,"
             + " and for as many MapStruct mappers with six methods between three records and three"
             + " others. Cold: the median of %d JVMs that compile once, as a build does. Warm: the"
             + " median of the second half of %d compilations in one JVM, each of which loads the"
             + " processor afresh.")
            .formatted(Runtime.version(), cost.cold(), cost.warm()));
    report.table(
        List.of(
            "What",
            "contextbridge: without",
            "with",
            "added",
            "MapStruct: without",
            "with",
            "added"),
        cost.rows());
  }

  private int cold() {
    return quick ? 1 : COLD_RUNS;
  }

  private int warm() {
    return quick ? 2 : WARM_RUNS;
  }

  private List<List<String>> rows() throws IOException, InterruptedException {
    List<List<String>> rows = new ArrayList<>();
    for (int size : quick ? List.of(10) : List.of(10, 100, 500)) {
      Map<Build, List<Double>> cold = new EnumMap<>(Build.class);
      Map<Build, List<Double>> warm = new EnumMap<>(Build.class);
      for (int i = 0; i < cold(); i++) {
        for (Build build : Build.values()) {
          cold.computeIfAbsent(build, b -> new ArrayList<>()).addAll(compile(build, size, 1));
        }
      }
      for (Build build : Build.values()) {
        List<Double> all = compile(build, size, warm());
        warm.put(build, all.subList(all.size() / 2, all.size()));
      }
      rows.add(row(size + ", cold", cold));
      rows.add(row(size + ", warm", warm));
    }
    return rows;
  }

  private List<Double> compile(Build build, int size, int times)
      throws IOException, InterruptedException {
    System.out.println("javac: " + build + ", " + size);
    Path sources = build.sources.write(work, size);
    String classPath =
        System.getProperty("java.class.path")
            + System.getProperty("path.separator")
            + jars.resolve("mapstruct.jar");
    String processor = build.processor.isEmpty() ? "" : jars.resolve(build.processor).toString();
    return Jvm.plain()
        .run(
            JavacProbe.class,
            List.of(),
            List.of(sources.toString(), classPath, processor, Integer.toString(times)))
        .stream()
        .map(Double::valueOf)
        .toList();
  }

  private static List<String> row(String label, Map<Build, List<Double>> times) {
    List<Double> medians =
        Stream.of(Build.values()).map(b -> median(times.getOrDefault(b, List.of()))).toList();
    return Stream.concat(
            Stream.of(label),
            Stream.of(
                    medians.get(0),
                    medians.get(1),
                    medians.get(1) - medians.get(0),
                    medians.get(2),
                    medians.get(3),
                    medians.get(3) - medians.get(2))
                .map(ms -> String.format(Locale.ROOT, "%,.0f", ms)))
        .toList();
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
