package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.BridgeBuilder;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.Exposure;
import dev.contextbridge.World;
import dev.contextbridge.typescript.Options;
import dev.contextbridge.typescript.Program;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every case, compares what the processor wrote with what stands in the case, checks the
 * case's script against the declaration, and runs the same script against the implementation.
 *
 * <p>{@code -Dgolden.update=true} writes the files that are compared, instead.
 */
@Execution(ExecutionMode.SAME_THREAD)
class CasesTest {
  private static final String PRELUDE = "/prelude.ts";
  private static final String WORLD = "META-INF/contextbridge/contextbridge-world.d.ts";

  private static final String DOCUMENT = "META-INF/contextbridge/contextbridge-document.d.ts";

  /** Kept, or it would forget its level. The cases provoke errors that are logged. */
  private static final Logger LOG = Logger.getLogger("dev.contextbridge");

  private static Program program;

  @BeforeAll
  static void compile() {
    LOG.setLevel(Level.OFF);
    program = TypeScript.load().check(typeScript(true), Options.ES2022);
  }

  static List<Case> all() {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void compilesWithoutAWarning(Case each) {
    assertThat(CompiledCase.of(each).messages()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void writesWhatIsExpected(Case each) throws IOException {
    Map<String, String> generated = CompiledCase.of(each).generated();
    if (Boolean.getBoolean("golden.update")) {
      update(each, generated);
    }
    Map<String, String> expected = new TreeMap<>();
    for (Path file : Case.files(each.expected(), "")) {
      expected.put(each.expected().relativize(file).toString().replace('\\', '/'), Case.read(file));
    }
    Map<String, String> actual = new TreeMap<>(generated);
    actual.keySet().removeIf(name -> !name.endsWith(".d.ts") && !expected.containsKey(name));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  private static void update(Case each, Map<String, String> generated) throws IOException {
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = each.expected().resolve(file.getKey());
      if (file.getKey().endsWith(".d.ts") || Files.exists(path)) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
  }

  @Test
  void scriptsAgreeWithTheDeclarations() {
    assertThat(program.diagnostics()).isEmpty();
  }

  /** The scripts are left out: what they say of the declarations does not depend on the DOM. */
  @Test
  void declarationsStandBesideTheDom() {
    Map<String, String> files = typeScript(false);
    files.keySet().removeIf(name -> !name.endsWith(".d.ts"));
    assertThat(TypeScript.load().check(files, Options.DOM).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void declarationsNeverSayAny(Case each) {
    CompiledCase.of(each)
        .generated()
        .forEach(
            (name, text) -> {
              if (name.endsWith(".d.ts")) {
                assertThat(text.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"\n]*\"", ""))
                    .as(name)
                    .doesNotContainPattern("\\bany\\b");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void theScriptRuns(Case each) {
    Exposure exposure = CompiledCase.of(each).exposure();
    try (ContextBridge bridge = bridge(each)) {
      bridge.exposeInIsolatedWorld(exposure.worldId(), exposure.key(), exposure);
      World world = bridge.isolatedWorld(exposure.worldId());
      world.evaluate(script(PRELUDE));
      world.evaluate(script(each.useName()));
      assertThat(bridge.awaitIdle(Duration.ofSeconds(20))).isTrue();
      assertThat(lines(world.evaluate("failures"))).isEmpty();
      assertThat(world.evaluate("pending")).isEqualTo(0);
      assertThat((Integer) world.evaluate("checks")).isPositive();
    }
  }

  /** A bridge with the case's page, if it has one. */
  private static ContextBridge bridge(Case each) {
    BridgeBuilder builder = ContextBridge.builder().console(message -> {});
    Path page = each.folder().resolve("page.html");
    if (Files.exists(page)) {
      builder.document(Jsoup.parse(Case.read(page)));
    }
    return builder.build();
  }

  private static List<String> lines(Object failures) {
    List<String> lines = new ArrayList<>();
    ((List<?>) failures).forEach(each -> lines.add(each.toString()));
    return lines;
  }

  /** The compiled script, without what makes a module of it. */
  private static String script(String name) {
    String emitted = program.javaScript().get(name.replaceFirst("\\.ts$", ".js"));
    return emitted.replaceAll("(?m)^export \\{\\};$", "");
  }

  private static Map<String, String> typeScript(boolean world) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(PRELUDE, Case.shared("prelude.ts"));
    if (world) {
      files.put("/contextbridge-world.d.ts", resource(WORLD));
      files.put("/contextbridge-document.d.ts", resource(DOCUMENT));
    }
    for (Case each : Case.all()) {
      files.put(each.useName(), each.use());
      CompiledCase.of(each)
          .generated()
          .forEach(
              (name, text) -> {
                if (name.endsWith(".d.ts")) {
                  files.put("/" + each.name() + "/" + name, text);
                }
              });
    }
    return files;
  }

  static String resource(String name) {
    try (InputStream in = CasesTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
