package dev.contextbridge.tests.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs in a JVM of their own. */
public final class Application {
  private Application() {}

  /** What a program prints that ends well. */
  public static String run(Class<?> main, List<String> classPath, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main.getName()));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output;
      try (var lines = process.getInputStream()) {
        output = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The class path of the tests, also when the test runner's own hides it. */
  public static List<String> classPath() {
    String path = System.getProperty("surefire.test.class.path");
    return List.of(
        (path == null ? System.getProperty("java.class.path") : path)
            .split(File.pathSeparator, -1));
  }
}
