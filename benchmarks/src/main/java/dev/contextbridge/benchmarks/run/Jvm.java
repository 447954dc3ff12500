package dev.contextbridge.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A JVM to measure on.
 *
 * @param name the mode that GraalJS runs in there
 * @param java the program
 * @param options what it is started with
 */
public record Jvm(String name, Path java, List<String> options) {
  private static final List<String> COMPILER =
      List.of("compiler.jar", "truffle-compiler.jar", "collections.jar", "word.jar");
  private static final List<String> QUIET =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
  private static final List<String> HEAP = List.of("-Xms2g", "-Xmx2g");
  private static final int FIRST_TO_WARN = 24;

  /** The JVM that runs this program, where GraalJS is interpreted. */
  public static Jvm interpreted() {
    List<String> options = new ArrayList<>(HEAP);
    options.add("-Dpolyglot.engine.WarnInterpreterOnly=false");
    if (Runtime.version().feature() >= FIRST_TO_WARN) {
      options.addAll(QUIET);
    }
    return new Jvm("interpreted", running(), options);
  }

  /**
   * A JDK 25 with the Graal compiler on its upgrade module path. GraalJS says there why it does not
   * compile.
   *
   * @param jars the folder that the Maven profile {@code compiled} fills
   */
  public static Jvm compiled(Jdks.Jdk jdk, Path jars) {
    String path =
        COMPILER.stream()
            .map(jar -> jars.resolve(jar).toAbsolutePath().toString())
            .collect(Collectors.joining(System.getProperty("path.separator")));
    List<String> options = new ArrayList<>(HEAP);
    options.add("-XX:+UnlockExperimentalVMOptions");
    options.add("-XX:+EnableJVMCI");
    options.add("--upgrade-module-path=" + path);
    options.addAll(QUIET);
    return new Jvm("compiled", jdk.java(), options);
  }

  /** Whether the Maven profile {@code compiled} has brought the compiler. */
  public static boolean hasCompiler(Path jars) {
    return COMPILER.stream().allMatch(jar -> Files.exists(jars.resolve(jar)));
  }

  /** The JVM that runs this program, without options. */
  public static Jvm plain() {
    return new Jvm("plain", running(), List.of());
  }

  private static Path running() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /**
   * Runs a program of this class path.
   *
   * @return what it printed
   * @throws IOException when it fails or takes longer than ten minutes
   */
  public List<String> run(Class<?> program, List<String> moreOptions, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(options);
    command.addAll(moreOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    Path output = Files.createTempFile("benchmarks", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(10, TimeUnit.MINUTES);
      process.destroyForcibly();
      if (!ended || process.exitValue() != 0) {
        throw new IOException(
            program.getSimpleName() + " failed on " + java + ":\n" + Files.readString(output));
      }
      return Files.readAllLines(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(output);
    }
  }
}
