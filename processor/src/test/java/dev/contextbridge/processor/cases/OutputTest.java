package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import dev.contextbridge.processor.Vendor;
import dev.contextbridge.processor.Wrapped;
import dev.contextbridge.processor.types.GlobalNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every file that the processor writes, whatever stands in it. */
class OutputTest {
  /** Any point in time but the one that stands for an example of text. */
  private static final Pattern CLOCK =
      Pattern.compile("(?!2024-02)20\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d");

  /** Java writes numbers with other digits there. */
  private static final Locale ARABIC = Locale.forLanguageTag("ar-EG");

  private static final Pattern TYPE =
      Pattern.compile("(?<=[:|<(&] ?|readonly |extends )\\b[A-Z]\\w*");
  private static final Pattern DECLARED_TYPE =
      Pattern.compile("(?:interface|type|as|import type \\{) (\\w+)");

  static List<Case> all() {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameInputInAnotherOrderGivesTheSameBytesWhereverOneIs(Case each) {
    List<Path> reversed = new ArrayList<>(each.sources());
    Collections.reverse(reversed);
    Map<String, String> first = CompiledCase.of(each).generated();
    Locale usual = Locale.getDefault();
    Locale.setDefault(ARABIC);
    try {
      assertThat(CompiledCase.compile(each.name(), reversed, "reversed").generated())
          .isEqualTo(first);
    } finally {
      Locale.setDefault(usual);
    }
    String here = Path.of("").toAbsolutePath().toString();
    assertThat(first)
        .allSatisfy(
            (name, text) ->
                assertThat(text).as(name).doesNotContain(here, "\r").doesNotContainPattern(CLOCK));
  }

  /** All cases at once, each in a package of its own. */
  @Test
  void theCompilerOfEclipseGivesTheSameBytes() {
    Map<String, String> ofTheJdk = new TreeMap<>();
    all().forEach(each -> ofTheJdk.putAll(CompiledCase.of(each).generated()));
    List<Path> sources = all().stream().flatMap(each -> each.sources().stream()).toList();
    CompiledCase compiled = CompiledCase.compile(Vendor.ECLIPSE, "all", sources, "eclipse");
    assertThat(compiled.messages()).noneMatch(message -> message.startsWith("ERROR"));
    Map<String, String> generated = compiled.generated();
    assertThat(generated.keySet()).isEqualTo(ofTheJdk.keySet());
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(ofTheJdk.get(name)));
  }

  /** A type of Java of the same name gets another one in its declaration. */
  @ParameterizedTest
  @MethodSource("all")
  void namesThatADeclarationRefersToAreKeptFree(Case each) {
    CompiledCase.of(each)
        .generated()
        .forEach(
            (name, text) -> {
              if (name.endsWith(".d.ts")) {
                assertThat(globalTypes(text))
                    .as(name)
                    .noneMatch(type -> GlobalNames.avoid(type).equals(type));
              }
            });
  }

  /** The types in a declaration that it neither declares nor imports. */
  private static Set<String> globalTypes(String declaration) {
    String code = declaration.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"\n]*\"", "");
    Set<String> types = new TreeSet<>();
    TYPE.matcher(code).results().forEach(found -> types.add(found.group()));
    DECLARED_TYPE.matcher(code).results().forEach(found -> types.remove(found.group(1)));
    return types;
  }

  /** Build tools recompile a type alone when each of its files names it as its origin. */
  @Test
  void eachFileHasOneOrigin() {
    Map<String, List<String>> origins = new TreeMap<>();
    Case nested = new Case("nested", Path.of("src/test/cases/nested"));
    Javac.into("origins")
        .compile(
            nested.sources(),
            List.of(new Wrapped(it -> recording(it, origins))),
            "-Xlint:-options");
    assertThat(origins)
        .containsEntry("nested.NestedApiBridge", List.of("nested.NestedApi"))
        .containsEntry("META-INF/contextbridge/nested/NestedApi.d.ts", List.of("nested.NestedApi"))
        .containsEntry("META-INF/contextbridge/nested/NestedApi.json", List.of("nested.NestedApi"))
        .containsEntry("META-INF/contextbridge/nested/Held.json", List.of("nested.Held"))
        .containsEntry(
            "META-INF/native-image/contextbridge/nested.NestedApi/reachability-metadata.json",
            List.of("nested.NestedApi"))
        .hasSize(17)
        .allSatisfy((file, elements) -> assertThat(elements).hasSize(1));
  }

  @Test
  void gradleIsToldThatTheProcessorIsIsolating() {
    assertThat(CasesTest.resource("META-INF/gradle/incremental.annotation.processors").strip())
        .isEqualTo(BridgeProcessor.class.getName() + ",isolating");
  }

  /** The compiler with a filer that remembers the origins of files. */
  private static ProcessingEnvironment recording(
      ProcessingEnvironment environment, Map<String, List<String>> origins) {
    Filer filer = environment.getFiler();
    Filer recording =
        Wrapped.proxy(
            Filer.class,
            (self, method, arguments) -> {
              if (method.getName().startsWith("create")) {
                record(arguments, origins);
              }
              return method.invoke(filer, arguments);
            });
    return Wrapped.proxy(
        ProcessingEnvironment.class,
        (self, method, arguments) ->
            method.getName().equals("getFiler")
                ? recording
                : method.invoke(environment, arguments));
  }

  private static void record(Object[] arguments, Map<String, List<String>> origins) {
    Element[] elements = (Element[]) arguments[arguments.length - 1];
    origins.put(
        arguments[arguments.length - 2].toString(),
        Arrays.stream(elements).map(Element::toString).toList());
  }
}
