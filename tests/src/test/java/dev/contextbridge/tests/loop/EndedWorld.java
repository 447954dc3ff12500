package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.LimitExceededException;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.TestBridge;

/** A world that breaks a limit. */
final class EndedWorld {
  private EndedWorld() {}

  /** A script ends its world, 1000, which stays closed; the main world goes on. */
  static void assertEndedBy(TestBridge js, String script, String message) {
    World isolated = js.bridge().isolatedWorld(1000);
    assertThatThrownBy(() -> isolated.evaluate(script))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> isolated.evaluate("1"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage(message);
    assertThat(js.run("1 + 1")).isEqualTo(2);
    assertThat(js.text("typeof later.pending()")).isEqualTo("object");
  }
}
