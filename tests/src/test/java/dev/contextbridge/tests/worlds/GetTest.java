package dev.contextbridge.tests.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.JsException;
import dev.contextbridge.World;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects that a script put on {@code window}, as Java interfaces. */
class GetTest {
  @Bridged
  interface Plugin {
    String greet(String name);

    int calls();
  }

  @ExposeInMainWorld("host")
  interface Host {
    String greet(String name);
  }

  /** A script cannot implement it. */
  @Bridged
  sealed interface Closed permits Vault {
    int secret();
  }

  record Vault(int secret) implements Closed {}

  private static final BridgedType<Plugin> PLUGIN = GetTest_PluginBridge.type();
  private static final Host host = name -> "host greets " + name;

  @RegisterExtension static final TestBridge js = TestBridge.exposing(GetTest_HostBridge.of(host));

  private static JsException refused(String key, BridgedType<?> type) {
    try {
      throw new AssertionError("got " + js.world().get(key, type));
    } catch (JsException e) {
      assertThat(e.errorClass()).isEqualTo("TypeError");
      return e;
    }
  }

  @Test
  void objectOnWindowIsTheInterface() {
    js.execute(
        "let count = 0; window.plugin = {greet(name) { count++; return this.hello + name; },"
            + " hello: 'hello ', calls: () => count}");
    Plugin plugin = js.world().get("plugin", PLUGIN);
    assertThat(plugin.greet("you")).isEqualTo("hello you");
    assertThat(plugin.calls()).isEqualTo(1);
    assertThat(js.world().get("plugin", PLUGIN)).isSameAs(plugin);
  }

  @Test
  void instanceOfAClassAndFunction() {
    js.execute(
        "window.instance = new (class { #calls = 0; greet(name) { this.#calls++; return name; }"
            + " calls() { return this.#calls; } })();"
            + "window.functions = Object.assign(() => {}, {greet: (n) => n, calls: () => 9});");
    Plugin plugin = js.world().get("instance", PLUGIN);
    assertThat(plugin.greet("x")).isEqualTo("x");
    assertThat(plugin.calls()).isEqualTo(1);
    assertThat(js.world().get("functions", PLUGIN).calls()).isEqualTo(9);
  }

  @Test
  void exposedApiIsItsImplementation() {
    assertThat(js.world().get("host", GetTest_HostBridge.type())).isSameAs(host);
    assertThat(refused("host", PLUGIN))
        .hasMessage(
            "window.host must be an object that implements Plugin, got another object of"
                + " Java");
  }

  @Test
  void whatIsNotThereIsAnErrorThatSaysSo() {
    js.execute(
        "const constant = {}; window.number = 7; window.nothing = null;"
            + " window.half = {greet: () => ''}; window.wrong = {greet: () => '', calls: 7};");
    String problem = " must be an object that implements Plugin, got ";
    assertThat(refused("absent", PLUGIN)).hasMessage("window.absent" + problem + "undefined");
    assertThat(refused("constant", PLUGIN)).hasMessage("window.constant" + problem + "undefined");
    assertThat(refused("number", PLUGIN)).hasMessage("window.number" + problem + "number");
    assertThat(refused("nothing", PLUGIN)).hasMessage("window.nothing" + problem + "null");
    assertThat(refused("half", PLUGIN))
        .hasMessage("window.half.calls must be a function, got undefined");
    assertThat(refused("wrong", PLUGIN))
        .hasMessage("window.wrong.calls must be a function, got number");
  }

  @Test
  void interfaceThatSaysWhoImplementsItIsJavasOwn() {
    js.execute("window.forged = {secret: () => 0}");
    assertThat(refused("forged", GetTest_ClosedBridge.type()))
        .hasMessage("window.forged must be an object that Java handed out as Closed, got object");
  }

  @Test
  void errorsOfGettersAreTheirOwn() {
    js.execute(
        "Object.defineProperty(window, 'trap', {get() { throw new RangeError('mine'); }});"
            + "window.inner = {get greet() { throw 'text'; }}");
    assertThatThrownBy(() -> js.world().get("trap", PLUGIN))
        .isInstanceOf(JsException.class)
        .hasMessage("mine");
    assertThatThrownBy(() -> js.world().get("inner", PLUGIN))
        .isInstanceOf(JsException.class)
        .hasMessage("text");
  }

  @Test
  void everyWorldHasItsOwn() {
    World isolated = js.bridge().isolatedWorld(1000);
    js.execute("window.shared = {greet: () => 'main', calls: () => 0}");
    assertThatThrownBy(() -> isolated.get("shared", PLUGIN)).isInstanceOf(JsException.class);
    isolated.evaluate("window.shared = {greet: () => 'isolated', calls: () => 0}; 0");
    assertThat(isolated.get("shared", PLUGIN).greet("")).isEqualTo("isolated");
    assertThat(js.world().get("shared", PLUGIN).greet("")).isEqualTo("main");
  }

  @Test
  void closedBridgeHasNone() {
    World world = closedWorld();
    assertThatThrownBy(() -> world.get("plugin", PLUGIN)).isInstanceOf(BridgeClosedException.class);
  }

  private static World closedWorld() {
    try (TestBridge closed = TestBridge.exposing()) {
      return closed.world();
    }
  }
}
