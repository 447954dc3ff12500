package dev.contextbridge.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.Vendor;
import dev.contextbridge.processor.problem.ProblemCase.Said;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void everyFactoryHasACase() {
    Set<String> provoked =
        ProblemCase.all().stream().map(ProblemCase::factory).collect(Collectors.toSet());
    Set<String> factories = new TreeSet<>();
    factories().forEach(factory -> factories.add(factory.getName()));
    factories.remove("crash"); // see CrashTest
    factories.remove("lostNullness"); // see LibraryTest: not in every compiler
    factories.remove("describedTooLate"); // see IncrementalTest
    assertThat(provoked).containsAll(factories);
  }

  @Test
  void everyCaseProvokesTheMessageThatItIsNamedAfter() throws ReflectiveOperationException {
    for (Method factory : factories().toList()) {
      Object[] arguments =
          Arrays.stream(factory.getParameterTypes()).map(ProblemsTest::sample).toArray();
      String code = ((Problem) factory.invoke(null, arguments)).code();
      ProblemCase.all().stream()
          .filter(each -> each.factory().equals(factory.getName()))
          .forEach(
              each ->
                  assertThat(each.expected())
                      .as(each.name())
                      .filteredOn(Said::isOfTheProcessor)
                      .isNotEmpty()
                      .allMatch(said -> said.text().startsWith("[" + code + "] ")));
    }
  }

  private static Stream<Method> factories() {
    return Stream.of(
            TypeProblems.class, UnionProblems.class, ApiProblems.class, DescriptionProblems.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getReturnType() == Problem.class);
  }

  private static Object sample(Class<?> type) {
    return type == Place.class
        ? Place.of((Element) null, "somewhere")
        : type == int.class ? (Object) 1 : "text";
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
