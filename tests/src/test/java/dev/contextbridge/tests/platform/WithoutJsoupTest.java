package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** jsoup is optional: an application that gives no document runs without it. */
class WithoutJsoupTest {
  /** That of the tests, also when the test runner's own hides it. */
  private static List<String> classPath() {
    String tests = System.getProperty("surefire.test.class.path");
    String path = tests == null ? System.getProperty("java.class.path") : tests;
    return Arrays.asList(path.split(File.pathSeparator));
  }

  @Test
  void everythingElseWorks() throws Exception {
    List<String> all = classPath();
    String without =
        all.stream()
            .filter(each -> !Path.of(each).getFileName().toString().startsWith("jsoup"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(without.split(File.pathSeparator)).hasSize(all.size() - 1);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-cp", without, PlainApplication.class.getName())
            .redirectErrorStream(true)
            .start();
    String output;
    try (var lines = process.getInputStream()) {
      output = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(output).contains("made: RGBA,DataCloneError,undefined,undefinedb");
    assertThat(process.exitValue()).isZero();
  }
}
