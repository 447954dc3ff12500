package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeException;
import dev.contextbridge.JsException;
import dev.contextbridge.JsFunction;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reference's sections "Methods" and "Usage". */
class MethodsTest {
  private static TestBridge preloaded(String script) {
    TestBridge js = TestBridge.exposing();
    js.bridge().preload("const {contextBridge} = require('electron');" + script);
    return js;
  }

  private static String failure(String script) {
    try (TestBridge js = preloaded("")) {
      return js.bridge()
          .isolatedWorld(999)
          .evaluate(
              "try { %s; 'nothing' } catch (e) { `${e.name}: ${e.message}` }".formatted(script))
          .toString();
    }
  }

  @Test
  void exposeInMainWorld() {
    try (TestBridge js =
        preloaded("contextBridge.exposeInMainWorld('api', {x: 1, f: () => 'done'})")) {
      assertThat(js.run("[api.x, window.api.f()]")).hasToString("[1, done]");
    }
  }

  @Test
  void theApiMayBeAnything() {
    try (TestBridge js =
        preloaded(
            """
            contextBridge.exposeInMainWorld('f', () => 1);
            contextBridge.exposeInMainWorld('s', 'text');
            contextBridge.exposeInMainWorld('n', 1.5);
            contextBridge.exposeInMainWorld('a', [1, [2]]);
            contextBridge.exposeInMainWorld('b', true);
            """)) {
      assertThat(js.run("[f(), s, n, a, b]")).hasToString("[1, text, 1.5, [1, [2]], true]");
    }
  }

  @Test
  void whatIsExposedIsFrozen() {
    try (TestBridge js =
        preloaded("contextBridge.exposeInMainWorld('api', {data: {list: [1]}, f() {}})")) {
      assertThat(js.run("[api, api.data, api.data.list, api.f].every((v) => Object.isFrozen(v))"))
          .isEqualTo(true);
      assertThat(js.caught("'use strict'; api.data.list.push(2)")).startsWith("TypeError");
      assertThat(
              js.run(
                  "const d = Object.getOwnPropertyDescriptor(window, 'api'); "
                      + "[d.writable, d.configurable]"))
          .hasToString("[false, false]");
    }
  }

  @Test
  void argumentsAndResultsAreNotFrozen() {
    try (TestBridge js =
        preloaded("contextBridge.exposeInMainWorld('api', {f: () => ({a: []})})")) {
      assertThat(js.run("const r = api.f(); r.b = 1; r.a.push(2); JSON.stringify(r)"))
          .isEqualTo("{\"a\":[2],\"b\":1}");
    }
  }

  @Test
  void updatesOnEitherSideDoNotShow() {
    try (TestBridge js =
        preloaded(
            "const state = {n: 1}; contextBridge.exposeInMainWorld('api', {state, get: () =>"
                + " state.n, set: (n) => { state.n = n; }})")) {
      js.execute("api.set(2)");
      assertThat(js.run("[api.state.n, api.get()]")).hasToString("[1, 2]");
    }
  }

  @Test
  void thisIsTheObjectThatTheFunctionWasExposedOn() {
    try (TestBridge js =
        preloaded(
            "contextBridge.exposeInMainWorld('api', {n: 1, inner: {n: 2, f() { return this.n; }},"
                + " f() { return this.n; }, free: [function () { return this.length; }]})")) {
      assertThat(js.run("const {f} = api; [f(), api.inner.f.call({n: 9}), api.free[0]()]"))
          .hasToString("[1, 2, 1]");
    }
  }

  @Test
  void aKeyThatIsTaken() {
    assertThat(
            failure(
                "contextBridge.exposeInMainWorld('a', 1); contextBridge.exposeInMainWorld('a', 2)"))
        .contains("Cannot bind an API on top of an existing property on the window object");
    assertThat(failure("contextBridge.exposeInMainWorld('Object', 1)"))
        .contains("Cannot bind an API on top of an existing property on the window object");
  }

  @Test
  void exposeInIsolatedWorld() {
    try (TestBridge js =
        preloaded(
            "contextBridge.exposeInIsolatedWorld(1004, 'electron', {doThing: () => 'done'})")) {
      assertThat(js.bridge().isolatedWorld(1004).evaluate("window.electron.doThing()"))
          .isEqualTo("done");
      assertThat(js.run("'electron' in window")).isEqualTo(false);
    }
  }

  @Test
  void exposeInThePreloadWorldItself() {
    try (TestBridge js =
        preloaded("contextBridge.exposeInIsolatedWorld(999, 'own', {f: () => 1})")) {
      assertThat(js.bridge().isolatedWorld(999).evaluate("own.f()")).isEqualTo(1);
    }
  }

  @Test
  void wrongArguments() {
    assertThat(failure("contextBridge.exposeInMainWorld(1, {})"))
        .isEqualTo("TypeError: contextBridge.exposeInMainWorld: 'apiKey' must be a string, got 1");
    assertThat(failure("contextBridge.exposeInIsolatedWorld(-1, 'a', {})"))
        .isEqualTo(
            "TypeError: contextBridge.exposeInIsolatedWorld: 'worldId' must be an integer that is"
                + " not negative, got -1");
    assertThat(failure("contextBridge.exposeInMainWorld('a', {deep: [new WeakMap()]})"))
        .isEqualTo(
            "DataCloneError: contextBridge.exposeInMainWorld: parameter 'api'.deep[0] must be data"
                + " that can be copied, got WeakMap");
    assertThat(failure("contextBridge.executeInMainWorld({func: 'code'})"))
        .isEqualTo(
            "TypeError: contextBridge.executeInMainWorld: 'func' must be a function, got 'code'");
    assertThat(failure("contextBridge.executeInMainWorld({func: () => 1, args: {}})"))
        .isEqualTo(
            "TypeError: contextBridge.executeInMainWorld: 'args' must be an array, got object");
    assertThat(failure("contextBridge.executeInMainWorld({func: Math.max})"))
        .startsWith("SyntaxError: ");
    assertThat(failure("require('fs')")).isEqualTo("Error: Cannot find module 'fs'");
  }

  @Test
  void executeInMainWorld() {
    try (TestBridge js =
        preloaded(
            """
            const o = {n: 1};
            const done = contextBridge.executeInMainWorld({
              func: (a, b, f) => {
                window.same = a === b;
                window.f = f;
                return [a.n + b.n, typeof require, f()];
              },
              args: [o, o, () => 'from the preload'],
            });
            """)) {
      assertThat(js.bridge().isolatedWorld(999).evaluate("done"))
          .hasToString("[2, undefined, from the preload]");
      assertThat(js.run("[same, f()]")).hasToString("[true, from the preload]");
    }
  }

  @Test
  void theSourceOfTheFunctionIsReadByTheBuiltIn() {
    try (TestBridge js =
        preloaded(
            "Function.prototype.toString = () => '() => \"replaced\"';"
                + "const f = () => 'real'; f.toString = () => '() => \"own\"';"
                + "var said = contextBridge.executeInMainWorld({func: f})")) {
      assertThat(js.bridge().isolatedWorld(999).evaluate("said")).isEqualTo("real");
    }
  }

  @Test
  void java() {
    try (TestBridge js = TestBridge.exposing()) {
      js.bridge()
          .exposeInMainWorld(
              "config",
              Map.of("flags", List.of("a", "b"), "twice", (JsFunction) a -> List.of(a[0], a[0])));
      assertThat(js.run("[config.flags, config.twice(1), Object.isFrozen(config.flags)]"))
          .hasToString("[[a, b], [1, 1], true]");
      assertThatThrownBy(() -> js.bridge().exposeInMainWorld("config", 1))
          .isInstanceOf(BridgeException.class)
          .hasMessageContaining("Cannot bind an API on top of an existing property");
      assertThatThrownBy(() -> js.bridge().exposeInMainWorld("x", List.of(this)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'x'[0] must be data that can be copied");
      assertThat(js.bridge().executeInMainWorld("(a, b) => a.concat(b)", List.of(1), 2))
          .isEqualTo(List.of(1, 2));
      assertThat(js.bridge().executeInMainWorld("() => {}")).isSameAs(JsUndefined.UNDEFINED);
      assertThatThrownBy(
              () -> js.bridge().executeInMainWorld("() => { throw new RangeError('r') }"))
          .isInstanceOf(JsException.class)
          .hasMessage("r");
      assertThatThrownBy(() -> js.bridge().executeInMainWorld("not a function"))
          .isInstanceOf(JsException.class);
      assertThatThrownBy(() -> js.bridge().executeInMainWorld("5"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("executeInMainWorld: the source must be that of a function");
    }
  }
}
