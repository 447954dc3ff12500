package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.Codec;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document adds to a world's global object, and nothing else. */
class DomGlobalsTest {
  private static final Codec<List<String>> STRINGS = Codec.listOf(Codec.string());
  private static final String NAMES = "Object.getOwnPropertyNames(globalThis)";
  private static final String DECLARATIONS = "/META-INF/contextbridge/contextbridge-document.d.ts";

  /** What the DOM library declares with more than there is here, or not as a value. */
  private static final Set<String> NOT_DECLARED =
      Set.of(
          "Document",
          "DocumentType",
          "HTMLDocument",
          "HTMLMediaElement",
          "HTMLScriptElement",
          "HTMLTrackElement",
          "ProcessingInstruction");

  private static List<String> added(int id) {
    try (ContextBridge without = ContextBridge.create();
        ContextBridge with = ContextBridge.builder().document(Page.parse()).build()) {
      List<String> names = new ArrayList<>(with.isolatedWorld(id).evaluate(NAMES, STRINGS));
      names.removeAll(without.isolatedWorld(id).evaluate(NAMES, STRINGS));
      return names;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1000})
  void areWhatTheDeclarationsSay(int id) throws IOException {
    Set<String> declared = new HashSet<>(NOT_DECLARED);
    Matcher names = Pattern.compile("(?m)^declare var (\\w+)").matcher(declarations());
    while (names.find()) {
      declared.add(names.group(1));
    }
    assertThat(declared).hasSizeGreaterThan(70);
    assertThat(added(id)).containsExactlyInAnyOrderElementsOf(declared);
  }

  private static String declarations() throws IOException {
    try (InputStream in = ContextBridge.class.getResourceAsStream(DECLARATIONS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyWorldHasClassesOfItsOwn() {
    try (ContextBridge bridge = ContextBridge.builder().document(Page.parse()).build()) {
      World main = bridge.mainWorld();
      World isolated = bridge.isolatedWorld(1000);
      assertThat(main.evaluate("Element.prototype.mine = 1; document.body.mine")).isEqualTo(1);
      assertThat(isolated.evaluate("typeof document.body.mine")).isEqualTo("undefined");
      assertThat(isolated.evaluate("document.title = 'one'")).isEqualTo("one");
      assertThat(main.evaluate("document.title")).isEqualTo("one");
    }
  }

  @Test
  void declaredMembersAreThere() throws IOException {
    Set<String> missing = new HashSet<>();
    try (ContextBridge bridge = ContextBridge.builder().document(Page.parse()).build()) {
      Matcher classes =
          Pattern.compile("(?ms)^interface (HTML\\w+Element) extends \\w+ \\{\n(.*?)^}")
              .matcher(declarations());
      while (classes.find()) {
        for (String line : classes.group(2).strip().lines().toList()) {
          String property = line.strip().replaceFirst(":.*", "");
          String check = "'%s' in %s.prototype".formatted(property, classes.group(1));
          if (!bridge.mainWorld().evaluate(check, Codec.bool())) {
            missing.add(classes.group(1) + "." + property);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
