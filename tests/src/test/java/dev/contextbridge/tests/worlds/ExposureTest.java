package dev.contextbridge.tests.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeException;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.Exposure;
import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How an implementation gets on the global object of a world. */
class ExposureTest {
  private static final String TAKEN =
      "Cannot bind an API on top of an existing property on the window object";

  private static final Greeter greeter = new Greeter();
  private static final Exposure exposure = GreetApiBridge.of(greeter);

  @RegisterExtension static final TestBridge js = TestBridge.exposing(exposure);

  @Test
  void theKeyIsTheNameWithoutApi() {
    assertThat(exposure.key()).isEqualTo("greet");
    assertThat(exposure.worldId()).isZero();
    assertThat(js.text("greet.greet('you')")).isEqualTo("Hello you");
  }

  @Test
  void propertyIsThereToStay() {
    assertThat(
            js.text(
                "(({writable, enumerable, configurable}) => [writable, enumerable,"
                    + " configurable].join())(Object.getOwnPropertyDescriptor(window, 'greet'))"))
        .isEqualTo("false,true,false");
    js.execute("window.greet = 1; delete window.greet;");
    assertThat(js.text("typeof greet")).isEqualTo("object");
    assertThat(js.caught("(() => { 'use strict'; window.greet = 1; })()")).startsWith("TypeError");
    assertThat(js.caught("Object.defineProperty(window, 'greet', {value: 1})"))
        .startsWith("TypeError");
  }

  @Test
  void apiIsFrozenDeeply() {
    assertThat(js.holds("Object.isFrozen(greet) && Object.isFrozen(greet.greet)")).isTrue();
    assertThat(js.holds("Object.isFrozen(greet.shout())")).isTrue();
    assertThat(js.text("Reflect.ownKeys(greet).sort().join()")).isEqualTo("greet,shout");
    js.execute("greet.greet = () => 'changed'; greet.more = 1; greet.greet.more = 1");
    assertThat(js.text("greet.greet('you') + typeof greet.more + typeof greet.greet.more"))
        .isEqualTo("Hello youundefinedundefined");
    assertThat(js.caught("(() => { 'use strict'; greet.greet = 1; })()")).startsWith("TypeError");
    assertThat(js.holds("Object.getPrototypeOf(greet) === Object.prototype")).isTrue();
  }

  @Test
  void functionsShowNothingOfJava() {
    assertThat(js.text("Function.prototype.toString.call(greet.greet) + greet.shout()"))
        .doesNotContain("dev.", "contextbridge", "java", "Greeter", "GreetApi")
        .doesNotContain("org.graalvm", "class ");
    assertThat(js.text("Object.prototype.toString.call(greet)")).isEqualTo("[object Object]");
    assertThat(js.text("[greet.greet.name, greet.greet.length].join()")).isEqualTo("greet,1");
    assertThat(js.caught("new greet.greet('you')")).startsWith("TypeError");
    assertThat(js.holds("'prototype' in greet.greet")).isFalse();
  }

  @Test
  void takenKeyIsRefusedAndNothingChanges() {
    js.execute("window.mine = 'mine'; greet.greet('before')");
    int greetings = greeter.greetings();
    for (String key : new String[] {"mine", "console", "greet", "toString", "__proto__"}) {
      assertThatThrownBy(() -> js.bridge().exposeInMainWorld(key, exposure))
          .isInstanceOf(BridgeException.class)
          .hasMessageStartingWith(TAKEN)
          .hasMessageContaining("'" + key + "'");
    }
    assertThat(js.text("mine + typeof console.log + typeof greet.greet + typeof toString"))
        .isEqualTo("minefunctionfunctionfunction");
    assertThat(greeter.greetings()).isEqualTo(greetings);
  }

  @Test
  void sealedGlobalIsRefused() {
    try (TestBridge sealed = TestBridge.exposing()) {
      sealed.execute("Object.preventExtensions(globalThis)");
      assertThatThrownBy(() -> sealed.bridge().exposeInMainWorld(exposure))
          .isInstanceOf(BridgeException.class)
          .hasMessageContaining("'greet'")
          .hasMessageContaining("sealed");
    }
  }

  @Test
  void bothFormsOfTheKey() {
    js.bridge().exposeInMainWorld("other key", exposure);
    assertThat(js.text("window['other key'].greet('you')")).isEqualTo("Hello you");
    js.bridge().exposeInIsolatedWorld(1200, "there", exposure);
    assertThat(js.bridge().isolatedWorld(1200).evaluate("there.greet('you')"))
        .isEqualTo("Hello you");
    assertThat(js.text("typeof there")).isEqualTo("undefined");
  }

  @Test
  void isolatedWorldOfTheAnnotation() {
    js.bridge().exposeInIsolatedWorld(PluginApiBridge.of(name -> "loaded " + name));
    assertThat(js.bridge().isolatedWorld(1004).evaluate("plugins.load('x')")).isEqualTo("loaded x");
    assertThat(js.text("typeof plugins")).isEqualTo("undefined");
  }

  @Test
  void annotationForAnotherWorldIsRefused() {
    Exposure plugin = PluginApiBridge.of(name -> name);
    assertThatThrownBy(() -> js.bridge().exposeInMainWorld(plugin))
        .isInstanceOf(BridgeException.class)
        .hasMessageContaining("'plugins' is annotated for world 1004")
        .hasMessageContaining("exposeInIsolatedWorld");
    assertThatThrownBy(() -> js.bridge().exposeInIsolatedWorld(exposure))
        .isInstanceOf(BridgeException.class)
        .hasMessageContaining("'greet' is annotated for the main world");
    js.bridge().exposeInMainWorld("pluginsHere", plugin);
    assertThat(js.text("pluginsHere.load('x')")).isEqualTo("x");
  }

  @Test
  void negativeWorldIsRefused() {
    assertThatThrownBy(() -> js.bridge().isolatedWorld(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> js.bridge().exposeInIsolatedWorld(-5, "key", exposure))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-5");
  }

  @Test
  void oneExposureInManyWorldsAndBridges() {
    try (ContextBridge other = ContextBridge.create()) {
      other.exposeInMainWorld(exposure);
      other.exposeInIsolatedWorld(1001, "greet", exposure);
      other.exposeInIsolatedWorld(1002, "greet", exposure);
      int before = greeter.greetings();
      other.mainWorld().evaluate("greet.greet('1')");
      other.isolatedWorld(1001).evaluate("greet.greet('2')");
      other.isolatedWorld(1002).evaluate("greet.greet('3')");
      js.execute("greet.greet('4')");
      assertThat(greeter.greetings()).isEqualTo(before + 4);
    }
    assertThat(js.text("greet.greet('after')")).isEqualTo("Hello after");
  }

  @Test
  void sameImplementationUnderTwoKeysIsOneObject() {
    js.bridge().exposeInMainWorld("again", exposure);
    js.bridge().exposeInMainWorld("onceMore", GreetApiBridge.of(greeter));
    assertThat(js.holds("again === greet && onceMore === greet")).isTrue();
  }

  @Test
  void evalIsOnUnlessTurnedOff() {
    assertThat(js.run("eval('1 + 1') + new Function('return 40')()")).isEqualTo(42);
    try (TestBridge strict = TestBridge.with(builder -> builder.allowEval(false), exposure)) {
      assertThat(strict.error("eval('1 + 1')").errorClass()).isEqualTo("EvalError");
      assertThat(strict.error("new Function('return 1')()").errorClass()).isEqualTo("EvalError");
      assertThat(strict.error("(async () => {}).constructor('return 1')")).isNotNull();
      assertThat(strict.error("setTimeout('1 + 1')").errorClass()).isEqualTo("TypeError");
      assertThat(strict.text("greet.greet('you')")).isEqualTo("Hello you");
      assertThat(strict.run("1 + 1")).isEqualTo(2);
    }
  }
}
