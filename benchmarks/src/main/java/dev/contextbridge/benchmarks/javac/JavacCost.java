package dev.contextbridge.benchmarks.javac;

import dev.contextbridge.benchmarks.report.Markdown;
import dev.contextbridge.benchmarks.run.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What annotation processors add to the time of javac: this project's beside MapStruct's. */
public final class JavacCost {
  /** So many JVMs, each of which compiles so many times: seconds become minutes with the size. */
  private enum Size {
    TEN(10, 3, 5),
    HUNDRED(100, 2, 3),
    FIVE_HUNDRED(500, 1, 2);

    final int copies;
    final int jvms;
    final int times;

    Size(int copies, int jvms, int times) {
      this.copies = copies;
      this.jvms = jvms;
      this.times = times;
    }
  }

  /** One compilation: what, with which processor, and what javac does with it. */
  private enum Build {
    BRIDGE_ALONE(Sources.BRIDGE, "", "-proc:none"),
    BRIDGE_ONLY(Sources.BRIDGE, "contextbridge-processor.jar", "-proc:only"),
    BRIDGE(Sources.BRIDGE, "contextbridge-processor.jar", ""),
    MAPPER_ALONE(Sources.MAPPER, "", "-proc:none"),
    MAPPER_ONLY(Sources.MAPPER, "mapstruct-processor.jar", "-proc:only"),
    MAPPER(Sources.MAPPER, "mapstruct-processor.jar", "");

    final Sources sources;
    final String processor;
    final String processing;

    Build(Sources sources, String processor, String processing) {
      this.sources = sources;
      this.processor = processor;
      this.processing = processing;
    }
  }

  private final Path jars;
  private final Path work;
  private final boolean quick;

  private JavacCost(Path target, boolean quick) {
    this.jars = target.resolve("javac");
    this.work = target.resolve("javac-sources");
    this.quick = quick;
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
        ("Seconds in which the thread of javac %s was busy, and in parentheses those of the clock,"
             + " for so many interfaces with four methods and a record each, and for as many"
             + " MapStruct mappers with four methods between two records and two others. Alone:"
             + " -proc:none. Only: -proc:only, where javac reads the sources, those that are"
             + " generated too, and compiles none. Whole: all that is generated is compiled. Cold:"
             + " the first compilation of a JVM, as in a build. Warm: its last, which loads the"
             + " processor afresh.")
            .formatted(Runtime.version()));
    report.table(
        List.of(
            "What", "contextbridge: alone", "only", "whole", "MapStruct: alone", "only", "whole"),
        cost.rows());
  }

  private List<List<String>> rows() throws IOException, InterruptedException {
    List<List<String>> rows = new ArrayList<>();
    for (Size size : quick ? List.of(Size.TEN) : List.of(Size.values())) {
      Map<Build, List<JavacTime>> cold = new EnumMap<>(Build.class);
      Map<Build, List<JavacTime>> warm = new EnumMap<>(Build.class);
      for (int i = 0; i < (quick ? 1 : size.jvms); i++) {
        for (Build build : Build.values()) {
          List<JavacTime> times = compile(build, size);
          cold.computeIfAbsent(build, b -> new ArrayList<>()).add(times.get(0));
          warm.computeIfAbsent(build, b -> new ArrayList<>()).add(times.get(times.size() - 1));
        }
      }
      rows.add(row(size.copies + ", cold", cold));
      rows.add(row(size.copies + ", warm", warm));
    }
    return rows;
  }

  private List<JavacTime> compile(Build build, Size size) throws IOException, InterruptedException {
    System.out.println("javac: " + build + ", " + size.copies);
    Path sources = build.sources.write(work, size.copies);
    String classPath =
        System.getProperty("java.class.path")
            + System.getProperty("path.separator")
            + jars.resolve("mapstruct.jar");
    String processor = build.processor.isEmpty() ? "" : jars.resolve(build.processor).toString();
    List<String> arguments =
        List.of(
            sources.toString(),
            classPath,
            processor,
            build.processing,
            Integer.toString(quick ? 2 : size.times));
    return Jvm.plain().run(JavacProbe.class, List.of(), arguments).stream()
        .map(JavacTime::parse)
        .toList();
  }

  private static List<String> row(String label, Map<Build, List<JavacTime>> times) {
    return Stream.concat(
            Stream.of(label), times.values().stream().map(each -> JavacTime.median(each).text()))
        .toList();
  }
}
