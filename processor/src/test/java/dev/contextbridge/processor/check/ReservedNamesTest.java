package dev.contextbridge.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lists of names are those of the compiler and of the worlds themselves. */
class ReservedNamesTest {
  private static final String DOM =
      "META-INF/resources/webjars/typescript/%s/lib/lib.dom.d.ts".formatted(TypeScript.version());
  private static final Pattern VALUE =
      Pattern.compile("(?m)^declare (?:var|let|const|function|namespace|class) ([\\p{L}\\d_$]+)");

  /** Each as a line of its own, in the order of the characters. */
  @Test
  void theGlobalsOfBrowsersAreThoseOfTheDomLibrary() throws IOException {
    TreeSet<String> declared = new TreeSet<>();
    VALUE
        .matcher(text(TypeScript.class.getClassLoader().getResourceAsStream(DOM)))
        .results()
        .forEach(found -> declared.add(found.group(1)));
    List<String> known =
        text(ReservedNames.class.getResourceAsStream("browser-globals.txt")).lines().toList();
    assertThat(known).containsExactlyElementsOf(declared);
  }

  @Test
  void everyKeyThatAWorldHasIsKnown() {
    String names =
        """
        const names = [];
        for (let o = globalThis; o !== null; o = Object.getPrototypeOf(o)) {
          names.push(...Object.getOwnPropertyNames(o));
        }
        names.join();
        """;
    try (ContextBridge bridge = ContextBridge.create()) {
      Object found = Objects.requireNonNull(bridge.mainWorld().evaluate(names));
      assertThat(List.of(found.toString().split(",", -1)))
          .filteredOn(ReservedNames::isVariable)
          .isSubsetOf(ReservedNames.WORLD_GLOBALS);
    }
  }

  private static String text(InputStream resource) throws IOException {
    try (InputStream in = Objects.requireNonNull(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
