package dev.contextbridge.tests.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.objects.PluginsApi.Plugin;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects of JavaScript that Java calls as an interface. */
class ImplementationsTest {
  private static final Plugins plugins = new Plugins();

  @RegisterExtension
  static final TestBridge js =
      TestBridge.exposing(PluginsApiBridge.of(plugins), OthersApiBridge.of(new Others(plugins)));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @BeforeAll
  static void define() {
    js.execute(Script.DEFINITIONS);
  }

  private static Plugin kept(String script) {
    js.execute("plugins.keep(" + script + ")");
    return plugins.keptInJava();
  }

  @Test
  void objectLiteralsAndInstancesOfClasses() throws ExecutionException {
    for (String script : List.of("whole", "new Base('whole')", "Object.create(whole)")) {
      Plugin plugin = kept(script);
      plugin.load(List.of("a"));
      assertThat(plugin.name()).isEqualTo("whole");
      assertThat(plugin.add(1, 2)).isEqualTo(3);
      assertThat(plugin.shout(() -> "text")).isEqualTo("text!");
      assertThat(plugin.child(null)).isNull();
      assertThat(TestBridge.await(plugin.later(CompletableFuture.completedFuture("now"))))
          .isEqualTo("now later");
    }
    assertThat(kept("new Derived('derived')").add(1, 2)).isEqualTo(30);
  }

  @Test
  void functionsAndClassesAreObjectsToo() {
    js.execute(
        "{ const {name, ...more} = methods; globalThis.callable ="
            + " Object.defineProperty(Object.assign(() => 1, more), 'name', {value: name}); }");
    assertThat(kept("callable").name()).isEqualTo("whole");
    assertThat(js.holds("plugins.kept() === callable")).isTrue();
    js.execute(
        "globalThis.Static = class { static size = () => 2; static { delete this.name; } };"
            + "Object.defineProperty(Static, 'name', {value: () => 'static'})");
    assertThat(js.holds("others.named([Static])[0] === Static")).isTrue();
  }

  @Test
  void methodsAreCalledOnTheirObject() {
    Plugin plugin = kept("globalThis.last = new Base('mine')");
    plugin.load(List.of("x", "y"));
    assertThat(js.run("last.words")).isEqualTo(List.of("x", "y"));
    assertThat(plugin.name()).isEqualTo("mine");
  }

  @Test
  void methodsAreTakenWhenTheObjectIs() {
    Plugin plugin = kept("globalThis.changing = plugin({})");
    js.execute("changing.name = () => 'changed'; delete changing.add");
    assertThat(plugin.name()).isEqualTo("whole");
    assertThat(plugin.add(1, 1)).isEqualTo(2);
  }

  @Test
  void missingMethodIsAnErrorAtOnce() {
    String subject = "plugins.keep: parameter 'plugin'";
    Plugin before = kept("whole");
    assertThat(js.caught("plugins.keep({})"))
        .isEqualTo("TypeError: " + subject + ".name must be a function, got undefined");
    assertThat(js.error("plugins.keep(plugin({guard: undefined}))"))
        .hasMessage(subject + ".guard must be a function, got undefined");
    assertThat(js.error("plugins.keep(plugin({add: 7}))"))
        .hasMessage(subject + ".add must be a function, got number");
    assertThat(js.error("plugins.keep(plugin({describe: null}))"))
        .hasMessage(subject + ".describe must be a function, got null");
    assertThat(js.error("others.named([whole, {}])"))
        .hasMessage("others.named: parameter 'named'[1].name must be a function, got undefined");
    assertThat(plugins.keptInJava()).isSameAs(before);
  }

  @Test
  void defaultMethodsMayBeLeftToJava() {
    assertThat(kept("whole").describe()).isEqualTo("described by itself");
    assertThat(kept("new Base('base')").describe()).isEqualTo("described by Java: base");
    js.execute("globalThis.home = plugins.kept()");
    assertThat(js.text("home.describe()")).isEqualTo("described by Java: base");
    assertThat(js.holds("plugins.kept() === home && plugins.isKept(home)")).isTrue();
    assertThat(js.holds("Object.isFrozen(home) && !(home instanceof Base)")).isTrue();
  }

  @Test
  void sameObjectIsTheSameInJavaWhicheverApiTakesIt() {
    Plugin plugin = kept("whole");
    assertThat(js.holds("plugins.isKept(whole) && others.isKept(whole)")).isTrue();
    assertThat(js.holds("plugins.isKept(plugin({})) || others.isKept(plugin({}))")).isFalse();
    js.execute("plugins.keep(whole)");
    assertThat(plugins.keptInJava()).isSameAs(plugin);
    assertThat(js.holds("plugins.isKeptNamed(whole)")).as("as another type").isFalse();
  }

  @Test
  void comesHomeAsTheOriginal() {
    Plugin plugin = kept("whole");
    assertThat(js.holds("plugins.kept() === whole && others.kept() === whole")).isTrue();
    assertThat(js.holds("others.named([whole])[0] === whole")).isTrue();
    assertThat(plugin.child(plugin)).isSameAs(plugin);
  }

  @Test
  void argumentsAndResultsAreChecked() {
    assertThatThrownBy(() -> kept("whole").load(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Plugin.load: argument words must be an array, got null");
    assertThatThrownBy(() -> kept("plugin({name: () => 7})").name())
        .isInstanceOf(JsException.class)
        .hasMessage("Plugin.name: result must be a string, got number");
    assertThatThrownBy(() -> kept("plugin({add: () => 1.5})").add(1, 2))
        .hasMessage(
            "Plugin.add: result must be an integer from -2147483648 to 2147483647, got 1.5");
    assertThatThrownBy(() -> kept("plugin({child: () => ({name: 1})})").child(null))
        .hasMessage("Plugin.child: result.name must be a function, got number");
    assertThatThrownBy(
            () ->
                TestBridge.await(
                    kept("plugin({later: async () => 7})")
                        .later(CompletableFuture.completedFuture("x"))))
        .hasRootCauseMessage("Plugin.later: result must be a string, got number");
    kept("plugin({load: () => 7})").load(List.of());
  }

  @Test
  void whatAScriptThrowsIsAJsException() {
    assertThatThrownBy(() -> kept("plugin({name() { throw new RangeError('no name'); }})").name())
        .isInstanceOf(JsException.class)
        .hasMessage("no name")
        .extracting(e -> ((JsException) e).errorClass())
        .isEqualTo("RangeError");
    assertThatThrownBy(() -> kept("plugin({guard() { throw 'just text'; }})").guard())
        .isInstanceOf(JsException.class)
        .hasMessage("just text");
    kept("plugin({guard() { throw new RangeError('not me'); }})");
    assertThat(js.caught("plugins.guard()")).isEqualTo("RangeError: not me");
    kept("plugin({guard() { plugins.forbid(); }})");
    assertThat(js.caught("plugins.guard()")).isEqualTo("NotAllowed: forbidden by Java");
    assertThatThrownBy(() -> plugins.keptInJava().guard())
        .isInstanceOf(JsException.class)
        .hasMessage("forbidden by Java")
        .extracting(e -> ((JsException) e).name())
        .isEqualTo("NotAllowed");
  }

  @Test
  void handleOfAnInterfaceThatExtendsTheDeclaredOneIsTaken() {
    assertThat(js.holds("plugins.isTool(plugins.tool())")).isTrue();
    assertThat(js.holds("plugins.isToolItself(plugins.tool())")).isTrue();
    assertThat(js.caught("plugins.isToolItself(others.named([plugins.tool()])[0])"))
        .startsWith("TypeError: ")
        .contains("got another object of Java");
  }

  @Test
  void closedByTryWithResources() {
    js.execute("globalThis.closed = 0");
    assertThat(js.text("plugins.use({read: () => 'read', close() { closed++; }})"))
        .isEqualTo("read");
    assertThat(js.caught("plugins.use({read() { throw new Error('no'); }, close() { closed++; }})"))
        .isEqualTo("Error: no");
    assertThat(js.run("closed")).isEqualTo(2);
    assertThat(js.error("plugins.use({read: () => 'read'})"))
        .hasMessage("plugins.use: parameter 'resource'.close must be a function, got undefined");
  }

  @Test
  void equalOnlyToItselfAndSilentAboutItself() {
    Plugin one = kept("whole");
    Plugin other = kept("plugin({toString: () => 'a secret', hashCode: () => 1})");
    assertThat(Set.of(one, other)).contains(one, other, kept("whole"));
    assertThat(one).hasToString("an object of JavaScript");
    assertThat(other).hasToString("an object of JavaScript");
  }

  @Test
  void calledFromAnotherThread() throws ExecutionException {
    Plugin plugin = kept("whole");
    assertThat(TestBridge.await(CompletableFuture.supplyAsync(() -> plugin.add(20, 22))))
        .isEqualTo(42);
  }

  @Test
  void calledAfterTheBridgeIsClosed() {
    Plugins own = new Plugins();
    try (TestBridge closed = TestBridge.exposing(PluginsApiBridge.of(own))) {
      closed.execute(Script.DEFINITIONS);
      closed.execute("plugins.keep(new Base('open'))");
      assertThat(own.keptInJava().describe()).isEqualTo("described by Java: open");
    }
    Plugin kept = own.keptInJava();
    assertThatThrownBy(kept::name)
        .isInstanceOf(BridgeClosedException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> kept.load(List.of())).isInstanceOf(BridgeClosedException.class);
    assertThat(Set.of(kept)).contains(own.keptInJava());
    assertThat(kept).hasToString("an object of JavaScript");
  }

  @Test
  void objectOfAnotherBridgeIsAnObjectOfJava() {
    Plugins shared = new Plugins();
    try (TestBridge one = TestBridge.exposing(PluginsApiBridge.of(shared));
        TestBridge other = TestBridge.exposing(PluginsApiBridge.of(shared))) {
      one.execute(Script.DEFINITIONS + "plugins.keep(whole)");
      assertThat(other.text("plugins.kept().describe()")).isEqualTo("described by itself");
      assertThat(other.holds("plugins.isKept(plugins.kept())")).isTrue();
      assertThat(other.holds("Object.isFrozen(plugins.kept())")).isTrue();
      assertThat(other.caught("plugins.kept().add('1', 2)"))
          .isEqualTo("TypeError: Plugin.add: parameter 'a' must be a number, got string");
      other.execute("plugins.keep(plugins.kept())");
      assertThat(one.holds("plugins.kept() === whole")).isTrue();
      one.bridge().close();
      assertThat(other.caught("plugins.kept().name()")).contains("the bridge is closed");
    }
  }

  @Test
  void functionThatIsAlsoAnObjectIsWhatTheTypeSays() {
    js.execute("globalThis.listener = {changed: (id) => id + ' of the object'}");
    PluginsApi.Listener listener = js.world().get("listener", PluginsApi_ListenerBridge.type());
    assertThat(listener.changed("a")).isEqualTo("a of the object");
    plugins.listenTo(listener);
    assertThat(js.text("typeof plugins.listener() + plugins.listener()('b')"))
        .isEqualTo("functionb of the object");
    js.execute("plugins.listen((id) => id + ' of the function')");
    assertThat(js.text("plugins.listener()('c')")).isEqualTo("c of the function");
  }

  @Test
  void exposedInItsOwnWorldItIsFrozen() {
    js.execute("globalThis.mutable = {kept: () => whole, isKept: () => true, named: (n) => n}");
    OthersApi implemented = js.world().get("mutable", OthersApiBridge.type());
    js.bridge().exposeInMainWorld("exposed", OthersApiBridge.of(implemented));
    assertThat(js.holds("Object.isFrozen(exposed) && exposed !== mutable")).isTrue();
    assertThat(js.holds("exposed.kept() === whole")).isTrue();
  }
}
