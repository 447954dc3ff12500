package dev.contextbridge.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.contextbridge.processor.Vendor;
import dev.contextbridge.processor.problem.ProblemCase.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the catalogue: its text, and where the compiler shows it. */
class ProblemsTest {
  static List<ProblemCase> all() {
    return ProblemCase.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theCompilerSaysWhatTheFilesSay(ProblemCase each) {
    assertThat(each.compile(Vendor.JDK)).containsExactlyInAnyOrderElementsOf(each.expected());
  }

  /** Beside what it says of the Java code itself, in its own words. */
  @ParameterizedTest
  @MethodSource("all")
  void theCompilerOfEclipseSaysTheSame(ProblemCase each) {
    assertThat(each.compile(Vendor.ECLIPSE))
        .filteredOn(Said::isOfTheProcessor)
        .containsExactlyInAnyOrderElementsOf(
            each.expected().stream().filter(Said::isOfTheProcessor).toList());
  }

  static Stream<Arguments> right() {
    return ProblemCase.all().stream()
        .filter(each -> !each.right().isEmpty())
        .flatMap(each -> Arrays.stream(Vendor.values()).map(vendor -> arguments(each, vendor)));
  }

  @ParameterizedTest
  @MethodSource("right")
  void whatToWriteInsteadIsAccepted(ProblemCase each, Vendor vendor) throws IOException {
    assertThat(each.compileRight(vendor)).isEmpty();
    try (Stream<Path> files = Files.walk(Path.of("target/problems", vendor.name()))) {
      assertThat(files.map(Path::toString))
          .anyMatch(file -> file.contains(each.name() + "-right/") && file.endsWith("Bridge.java"));
    }
  }

  @Test
  void everyFactoryHasACaseThatSaysWhatToWriteInstead() {
    Set<String> provoked =
        ProblemCase.all().stream()
            .filter(each -> !each.right().isEmpty())
            .map(ProblemCase::factory)
            .collect(Collectors.toSet());
    Set<String> factories = new TreeSet<>();
    Factory.all().forEach(factory -> factories.add(factory.name()));
    factories.remove("crash"); // see CrashTest
    factories.remove("lostNullness"); // see LibraryTest: not in every compiler
    factories.remove("describedTooLate"); // see IncrementalTest
    assertThat(provoked).containsAll(factories);
  }

  @Test
  void everyCaseProvokesTheMessageThatItIsNamedAfter() {
    for (Factory factory : Factory.all()) {
      factory
          .cases()
          .forEach(
              each ->
                  assertThat(each.expected())
                      .as(each.name())
                      .filteredOn(Said::isOfTheProcessor)
                      .isNotEmpty()
                      .allMatch(said -> said.text().startsWith("[" + factory.code() + "] ")));
    }
  }

  @Test
  void nothingIsGeneratedForABadInterface() throws IOException {
    caseNamed("several").compile(Vendor.JDK);
    try (Stream<Path> files = Files.walk(Path.of("target/problems/JDK/several"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .contains("GoodBridge.java", "Good.d.ts", "Good.json")
          .noneMatch(name -> name.startsWith("First") || name.startsWith("Second"))
          .noneMatch(name -> name.startsWith("Third"));
    }
  }

  private static ProblemCase caseNamed(String name) {
    return ProblemCase.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
