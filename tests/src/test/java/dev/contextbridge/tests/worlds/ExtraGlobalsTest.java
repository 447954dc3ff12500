package dev.contextbridge.tests.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeException;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.Exposure;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder gives to every world. */
class ExtraGlobalsTest {
  private static final Exposure EXPOSURE = GreetApiBridge.of(new Greeter());

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1000, 1001})
  void everyWorldHasThem(int world) {
    try (TestBridge js =
        TestBridge.with(
            builder ->
                builder
                    .global("app", Map.of("name", "notes", "tags", List.of("a", "b")))
                    .global("hello", EXPOSURE))) {
      assertThat(js.runIn(world, "app.name + app.tags.join() + hello.greet('you')"))
          .isEqualTo("notesa,bHello you");
      assertThat(js.runIn(world, "Object.isFrozen(app.tags) && Object.isFrozen(hello)"))
          .isEqualTo(true);
      assertThat(js.runIn(world, "app = 1; delete window.app; app instanceof Object"))
          .isEqualTo(true);
      assertThat(js.runIn(world, "Reflect.ownKeys(window).filter(key => key === 'app').length"))
          .isEqualTo(1);
    }
  }

  @Test
  void worldsDoNotShareThem() {
    try (TestBridge js = TestBridge.with(builder -> builder.global("bytes", new byte[] {1, 2}))) {
      js.execute("bytes[0] = 9");
      assertThat(js.runIn(1000, "bytes[0]")).isEqualTo(1);
      assertThat(js.run("bytes[0]")).isEqualTo(9);
    }
  }

  @Test
  void valueIsCopiedWhenTheWorldIsMade() {
    List<String> tags = new ArrayList<>(List.of("a"));
    try (TestBridge js = TestBridge.with(builder -> builder.global("tags", tags))) {
      assertThat(js.run("tags.length")).isEqualTo(1);
      tags.add("b");
      assertThat(js.run("tags.length")).isEqualTo(1);
      assertThat(js.runIn(1000, "tags.length")).isEqualTo(2);
    }
  }

  @Test
  void keyThatAWorldHasAlready() {
    try (TestBridge js = TestBridge.with(builder -> builder.global("console", 1))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> js.run("1"))
            .isInstanceOf(BridgeException.class)
            .hasMessage(
                "Cannot bind an API on top of an existing property on the window object:"
                    + " 'console' of the main world");
      }
    }
    try (TestBridge js = TestBridge.with(builder -> builder.global("app", 1))) {
      assertThatThrownBy(() -> js.bridge().exposeInMainWorld("app", 2))
          .hasMessageContaining("'app' of the main world");
      assertThat(js.run("app")).isEqualTo(1);
    }
  }

  @Test
  void wrongOnesAreRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContextBridge.builder().global("app", Map.of("a", new Thread())))
        .withMessageStartingWith("'app'.a ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContextBridge.builder().global("app", 1).global("app", EXPOSURE))
        .withMessage("there is a global 'app' already");
  }
}
