package dev.contextbridge.tests.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random graphs of values of no declared type, many of whose records look alike, cross between two
 * worlds and between a world and Java, and are what structured cloning would make of them. The
 * worlds stay the same throughout: they learn the shapes on the way.
 */
class ValueGraphsTest {
  /** What a script may do to the built-ins that are used to take values apart and to make them. */
  private static final String SABOTAGE =
      """
      const prototypes = [String.prototype, Map.prototype, Object, Reflect];
      const natives = prototypes.map((each) => Object.getOwnPropertyDescriptors(each));
      const {defineProperties} = Object;
      function sabotage() {
        String.prototype.substring = String.prototype.slice = () => 'stolen';
        Map.prototype.get = Map.prototype.set = Map.prototype.clear = () => 'stolen';
        Object.keys = Object.getPrototypeOf = Reflect.getPrototypeOf = () => ['stolen'];
        const trap = {set() { throw 'setter'; }, get: () => 'got', configurable: true};
        defineProperty(Object.prototype, 'id', trap);
        defineProperty(Array.prototype, 3, trap);
      }
      function restore() {
        delete Object.prototype.id;
        delete Array.prototype[3];
        for (let i = 0; i < prototypes.length; i++) defineProperties(prototypes[i], natives[i]);
      }
      """;

  private static Worlds calm;
  private static Worlds sabotaged;

  /** A main world and a preload world that makes and describes graphs as well. */
  private static final class Worlds {
    private final ContextBridge bridge = ContextBridge.builder().build();
    private final World main = bridge.mainWorld();

    Worlds(boolean sabotaged) {
      bridge.preload(
          script()
              + """
              const {contextBridge} = require('electron');
              contextBridge.exposeInMainWorld('far', {
                describe: (v) => describe(v, true),
                echo: (v) => v,
              });
              """
              + (sabotaged ? SABOTAGE + "sabotage();" : ""));
      main.evaluate(script() + "globalThis.kit = {graph, describe, countGetters}; undefined");
      main.evaluate(SABOTAGE + "undefined");
    }

    /** Makes a graph, in `g`. */
    void make(int seed) {
      main.evaluate("globalThis.g = kit.graph(%s); undefined".formatted(seed));
    }

    /** Makes a graph; describes it. */
    String graph(int seed) {
      make(seed);
      return text("kit.describe(g)");
    }

    String text(String script) {
      return String.valueOf(main.evaluate(script));
    }
  }

  @BeforeContainer
  static void open() {
    calm = new Worlds(false);
    sabotaged = new Worlds(true);
  }

  @AfterContainer
  static void close() {
    calm.bridge.close();
    sabotaged.bridge.close();
  }

  private static String script() {
    try (InputStream in = ValueGraphsTest.class.getResourceAsStream("graphs.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void crossTwoWorlds(@ForAll int seed) {
    String expected = calm.graph(seed);
    assertThat(calm.text("far.describe(g)")).isEqualTo(expected);
    assertThat(calm.text("kit.describe(far.echo(g), true)")).isEqualTo(expected);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void crossTwoWorldsWhoseBuiltInsWereReplaced(@ForAll int seed) {
    sabotaged.make(seed);
    // A hole reads what the sender's own prototypes hold: described while they hold something.
    String expected = sabotaged.text("sabotage(); try { kit.describe(g) } finally { restore() }");
    String there = "sabotage(); try { far.describe(g) } finally { restore() }";
    String back = "sabotage(); try { kit.describe(far.echo(g), true) } finally { restore() }";
    assertThat(sabotaged.text(there)).isEqualTo(expected);
    assertThat(sabotaged.text(back)).isEqualTo(expected);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void gettersAreReadOnce(@ForAll int seed) {
    calm.make(seed);
    assertThat(
            calm.text(
                "globalThis.n = kit.countGetters(g); getterReads = 0; far.describe(g); getterReads"
                    + " === n"))
        .isEqualTo("true");
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void crossToJavaAndBack(@ForAll int seed) {
    String expected = calm.graph(seed);
    Object java = calm.main.evaluate("g");
    assertThat(calm.bridge.executeInMainWorld("(v) => kit.describe(v, true)", java))
        .isEqualTo(expected);
  }
}
