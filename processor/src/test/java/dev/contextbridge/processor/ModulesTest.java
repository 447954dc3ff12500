package dev.contextbridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An application in a named module, compiled, then run on the module path. What such a module must
 * not do is in {@code src/test/problems/hiddenPackage}.
 */
class ModulesTest {
  private static final Path SOURCES = Path.of("src/test/modules/app");

  private static final Path CLASSES = Path.of("target/modules/classes");
  private static final Path GENERATED = Path.of("target/modules/sources");

  @BeforeEach
  void empty() {
    Javac unused = Javac.into("modules");
  }

  @Test
  void javacCompilesAnApplicationThatRunsOnTheModulePath() throws Exception {
    List<String> arguments = arguments("--processor-path", processorPath(), "--release", "17");
    javaFiles(SOURCES).forEach(file -> arguments.add(file.toString()));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(new String[0]));
    assertThat(code).as(said.toString()).isZero();
    assertThat(run()).isEqualTo("hello modules 42");
  }

  /** ECJ takes generated classes for those of the unnamed module: first generate, then compile. */
  @Test
  void eclipseCompilesAnApplicationThatRunsOnTheModulePath() throws Exception {
    List<String> first = arguments("-17", "-proc:only");
    first.addAll(List.of("--processor-module-path", processorPath()));
    javaFiles(SOURCES).forEach(file -> first.add(file.toString()));
    compileByEclipse(first);
    List<String> second = arguments("-17", "-proc:none");
    javaFiles(SOURCES).forEach(file -> second.add(file.toString()));
    javaFiles(GENERATED).forEach(file -> second.add(file.toString()));
    compileByEclipse(second);
    assertThat(run()).isEqualTo("hello modules 42");
  }

  private static void compileByEclipse(List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    assertThat(BatchCompiler.compile(arguments.toArray(new String[0]), out, out, null))
        .as(said.toString())
        .isTrue();
  }

  private static List<String> arguments(String... first) {
    List<String> arguments = new ArrayList<>(List.of(first));
    // Not that of the tests, on which the modules are no modules.
    arguments.addAll(List.of("-cp", CLASSES.toString(), "-p", modulePath()));
    arguments.addAll(List.of("-d", CLASSES.toString(), "-s", GENERATED.toString()));
    return arguments;
  }

  /** The runtime, and the modules that it requires. */
  private static String modulePath() {
    return classPath("graalvm|jspecify|runtime");
  }

  private static String processorPath() {
    return classPath("processor.target.classes|javapoet|gson|jspecify");
  }

  private static String classPath(String entries) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.matches(".*(" + entries + ").*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Runs the application in a JVM of its own; gives what it printed last. */
  private static String run() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path printed = CLASSES.resolveSibling("printed.txt");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "--module-path",
                CLASSES + File.pathSeparator + modulePath(),
                "--module",
                "app/app.Main")
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }
}
