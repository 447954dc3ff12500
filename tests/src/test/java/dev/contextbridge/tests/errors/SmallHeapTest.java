package dev.contextbridge.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.Application;
import org.junit.jupiter.api.Test;

/** What Java learns of a script that asks for more memory than there is. */
class SmallHeapTest {
  /** Asks for too much at once, after which there is enough again. */
  static final class Greedy {
    private Greedy() {}

    public static void main(String[] arguments) {
      try (ContextBridge bridge = ContextBridge.create()) {
        try {
          bridge.mainWorld().evaluate("new ArrayBuffer(2 ** 30 + 2 ** 29)");
        } catch (JsException e) {
          System.out.println(e.name() + ": " + e.getMessage());
        }
        System.out.println(bridge.mainWorld().evaluate("'still ' + 'there'"));
      }
    }
  }

  @Test
  void itIsNoStackOverflow() {
    assertThat(Application.run(Greedy.class, Application.classPath(), "-Xmx200m"))
        .contains("RangeError: the JVM has not the memory that the script asks for")
        .contains("still there");
  }
}
