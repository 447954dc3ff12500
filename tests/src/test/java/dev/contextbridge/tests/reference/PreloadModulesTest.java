package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeBuilder;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Objects of Java that preload scripts require, as the reference requires {@code node:crypto}. */
class PreloadModulesTest {
  private static final TestBridge JS =
      TestBridge.with(
          builder -> builder.preloadModule("node:store", StoreModuleBridge.type(), new Store()));

  @AfterAll
  static void close() {
    JS.close();
  }

  private static World preload() {
    return JS.bridge().isolatedWorld(999);
  }

  private static Object inPreload(String script) {
    return preload().evaluate("(() => { " + script + " })()");
  }

  private static String failure(String code) {
    return inPreload(
            "try { %s; return 'nothing' } catch (e) { return `${e.name}: ${e.message}` }"
                .formatted(code))
        .toString();
  }

  @Test
  void aModuleIsRequired() {
    assertThat(inPreload("return require('node:store').open('a').put('x').put('y').text()"))
        .isEqualTo("xy");
  }

  @Test
  void itsFunctionsNeedNoReceiver() {
    assertThat(inPreload("const {open} = require('node:store'); return open('a').text()"))
        .isEqualTo("");
  }

  @Test
  void thePrefixOfNodeMayBeLeftOut() {
    assertThat(inPreload("return require('store') === require('node:store')")).isEqualTo(true);
    assertThat(failure("require('node:electron')"))
        .isEqualTo("Error: Cannot find module 'node:electron'");
  }

  @Test
  void theSameObjectEachTime() {
    assertThat(
            inPreload(
                "return [require('node:store') === require('node:store'),"
                    + " require('electron') === require('contextbridge'),"
                    + " require('electron').contextBridge === require('electron').contextBridge]"))
        .hasToString("[true, true, true]");
  }

  @Test
  void aModuleIsFrozen() {
    assertThat(
            inPreload(
                "const s = require('node:store');"
                    + "return [Object.isFrozen(s), Object.isFrozen(s.open),"
                    + " Object.isFrozen(require('electron'))]"))
        .hasToString("[true, true, true]");
  }

  @Test
  void unknownModules() {
    assertThat(failure("require('fs')")).isEqualTo("Error: Cannot find module 'fs'");
    assertThat(failure("require('./store.js')"))
        .isEqualTo("Error: Cannot find module './store.js'");
    assertThat(failure("require('__proto__')")).isEqualTo("Error: Cannot find module '__proto__'");
    assertThat(failure("require('constructor')"))
        .isEqualTo("Error: Cannot find module 'constructor'");
    assertThat(failure("require('')")).isEqualTo("Error: Cannot find module ''");
    assertThat(inPreload("try { require('fs') } catch (e) { return e.code }"))
        .isEqualTo("MODULE_NOT_FOUND");
  }

  @Test
  void aNameIsAString() {
    assertThat(failure("require(1)")).isEqualTo("TypeError: require: 'id' must be a string, got 1");
    assertThat(failure("require({toString: () => 'electron'})"))
        .isEqualTo("TypeError: require: 'id' must be a string, got object");
  }

  @Test
  void noOtherWorldHasRequire() {
    assertThat(JS.run("typeof require")).isEqualTo("undefined");
    assertThat(JS.bridge().isolatedWorld(1004).evaluate("typeof require")).isEqualTo("undefined");
  }

  @Test
  void errorsNameTheModule() {
    assertThat(failure("require('node:store').open(1)"))
        .isEqualTo("TypeError: StoreModule.open: parameter 'name' must be a string, got number");
    assertThat(failure("require('node:store').fail('full')")).isEqualTo("Store: full");
    assertThat(failure("require('node:store').crash()"))
        .matches("Error: StoreModule.crash failed \\(ref [0-9a-f]+\\)");
  }

  @Test
  void promisesAndCallbacks() throws ExecutionException {
    assertThat(
            TestBridge.await(
                (CompletionStage<?>) inPreload("return require('store').measure('abc')")))
        .isEqualTo(3);
    assertThat(
            inPreload(
                "const s = require('store'), names = []; s.open('last');"
                    + " s.names((name) => names.push(name)); return names.at(-1)"))
        .isEqualTo("last");
  }

  @Test
  void aModuleIsExposedWhole() {
    JS.bridge()
        .preload(
            "require('electron').contextBridge.exposeInMainWorld('store', require('node:store'))");
    assertThat(JS.run("store.open('a').put('z').text()")).isEqualTo("z");
    assertThat(JS.run("store.echo([1, {a: 'b'}])")).hasToString("[1, {a=b}]");
    assertThat(JS.caught("store.fail('over the bridge')")).endsWith(": over the bridge");
  }

  @Test
  void namesThatAreRefused() {
    BridgeBuilder builder =
        ContextBridge.builder().preloadModule("a", StoreModuleBridge.type(), new Store());
    assertThatThrownBy(() -> builder.preloadModule("a", StoreModuleBridge.type(), new Store()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is a module 'a' already");
    assertThatThrownBy(
            () -> builder.preloadModule("electron", StoreModuleBridge.type(), new Store()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'electron' is a module of the bridge");
    assertThatThrownBy(() -> builder.preloadModule("", StoreModuleBridge.type(), new Store()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a module needs a name");
  }
}
