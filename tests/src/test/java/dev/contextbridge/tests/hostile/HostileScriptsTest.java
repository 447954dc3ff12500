package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts that replace whatever they can, before and after the API is exposed. The API must do what
 * it does in a clean world, and what the scripts got hold of must be their own world's.
 */
class HostileScriptsTest {
  static Stream<Arguments> attacks() throws IOException {
    try (Stream<Path> files = Files.list(file("attacks"))) {
      List<Path> sorted = files.sorted().toList();
      assertThat(sorted).hasSizeGreaterThanOrEqualTo(12);
      return sorted.stream()
          .flatMap(
              attack ->
                  Stream.of(true, false)
                      .map(first -> Arguments.of(attack.getFileName().toString(), first)));
    }
  }

  @ParameterizedTest(name = "{0}, before the exposure: {1}")
  @MethodSource("attacks")
  void changeNothingAndReachNothing(String attack, boolean beforeExposure) throws IOException {
    assertSame(run("", true), run(Files.readString(file("attacks/" + attack)), beforeExposure));
  }

  @ParameterizedTest(name = "{0}, before the exposure: {1}")
  @MethodSource("attacks")
  void changeNothingAndReachNothingOfThePreload(String attack, boolean beforeExposure)
      throws IOException {
    assertSame(
        runPreloaded("", true),
        runPreloaded(Files.readString(file("attacks/" + attack)), beforeExposure));
  }

  private static void assertSame(Outcome clean, Outcome attacked) {
    assertThat(clean.report()).contains("tëxt").contains("must be ").contains("Error");
    assertThat(clean.report()).doesNotContain("something else");
    assertThat(attacked.report()).isEqualTo(clean.report());
    assertThat(attacked.settled()).isEqualTo(clean.settled());
    assertThat(attacked.verdict()).isEmpty();
  }

  private record Outcome(String report, String settled, String verdict) {}

  private static Outcome run(String attack, boolean beforeExposure) throws IOException {
    Probe probe = new Probe();
    try (ContextBridge bridge = ContextBridge.builder().console(message -> {}).build()) {
      World world = bridge.mainWorld();
      world.evaluate(file("prelude.js"));
      if (beforeExposure) {
        world.evaluate(attack + "\n;0");
      }
      bridge.exposeInMainWorld(ProbeApiBridge.of(probe));
      if (!beforeExposure) {
        world.evaluate(attack + "\n;0");
      }
      String report = text(world.evaluate(file("conformance.js")));
      assertThat(bridge.awaitIdle(Duration.ofSeconds(10))).isTrue();
      String settled = text(world.evaluate("settled.later + settled.follow + settled.published"));
      assertThat(probe.isWhole()).isTrue();
      return new Outcome(withoutReference(report), settled, text(world.evaluate("verdict()")));
    }
  }

  private static Outcome runPreloaded(String attack, boolean beforeExposure) throws IOException {
    try (ContextBridge bridge = ContextBridge.builder().console(message -> {}).build()) {
      World world = bridge.mainWorld();
      world.evaluate(file("prelude.js"));
      if (beforeExposure) {
        world.evaluate(attack + "\n;0");
      }
      bridge.preload(Files.readString(file("preload.js")));
      if (!beforeExposure) {
        world.evaluate(attack + "\n;0");
      }
      String report = text(world.evaluate(file("dynamic.js")));
      assertThat(bridge.awaitIdle(Duration.ofSeconds(10))).isTrue();
      String settled = text(world.evaluate("settled.all"));
      World preload = bridge.isolatedWorld(999);
      assertThat(preload.evaluate("clean()")).isEqualTo("");
      report += text(preload.evaluate("seen()")) + text(preload.evaluate("reachIntoMain()"));
      return new Outcome(withoutReference(report), settled, text(world.evaluate("verdict()")));
    }
  }

  private static String text(Object value) {
    return Objects.requireNonNull(value).toString();
  }

  private static String withoutReference(String report) {
    return report.replaceAll("ref [0-9a-f]+", "ref");
  }

  private static Path file(String name) {
    URL url = Objects.requireNonNull(HostileScriptsTest.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
