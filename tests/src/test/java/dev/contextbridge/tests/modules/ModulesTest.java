package dev.contextbridge.tests.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.Codec;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsException;
import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.TestBridge;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ES modules in worlds. */
class ModulesTest {
  @TempDir private Path temporary;
  private ModuleFolder files;

  @BeforeEach
  void open() {
    files = new ModuleFolder(temporary);
  }

  @AfterEach
  void close() {
    files.close();
  }

  @Test
  void aModuleGivesWhatItExports() throws ExecutionException {
    files.write(
        "main.mjs",
        "export const list = [1, 2]; export function twice(n) { return 2 * n }; export default"
            + " 'd'");
    Map<?, ?> exports = files.exports("main.mjs");
    assertThat(exports.get("list")).isEqualTo(List.of(1, 2));
    assertThat(exports.get("default")).isEqualTo("d");
    JsFunction twice = (JsFunction) exports.get("twice");
    assertThat(twice.call(4)).isEqualTo(8);
    assertThat(twice).hasToString("result.twice");
  }

  @Test
  void itIsCompleteWithoutTopLevelAwait() {
    files.write("main.mjs", "export const x = 1");
    Object stage = files.js().world().evaluate(files.root().resolve("main.mjs"));
    assertThat(((CompletionStage<?>) stage).toCompletableFuture().join()).isEqualTo(Map.of("x", 1));
  }

  @Test
  void filesImportEachOther() {
    files.write("main.mjs", "import {a} from './lib/a.mjs'; export const x = a + 1");
    files.write("lib/a.mjs", "import b, {c} from '../b.js'; export const a = b + c");
    files.write("b.js", "export default 10; export const c = 5");
    assertThat(files.exports("main.mjs")).isEqualTo(Map.of("x", 16));
  }

  @Test
  void cyclesAndReexports() {
    files.write("main.mjs", "export * from './even.mjs'; export {odd as strange} from './odd.mjs'");
    files.write(
        "even.mjs", "import {odd} from './odd.mjs'; export const even = (n) => !n || odd(n - 1)");
    files.write(
        "odd.mjs", "import {even} from './even.mjs'; export const odd = (n) => !!n && even(n - 1)");
    assertThat(((JsFunction) files.exports("main.mjs").get("even")).call(10)).isEqualTo(true);
  }

  @Test
  void aModuleRunsOnceInAWorld() {
    files.write(
        "count.mjs", "window.count = (window.count ?? 0) + 1; export const n = window.count");
    files.write("main.mjs", "export {n} from './count.mjs'");
    assertThat(files.exports("count.mjs")).isEqualTo(Map.of("n", 1));
    assertThat(files.exports("count.mjs")).isEqualTo(Map.of("n", 1));
    assertThat(files.exports("main.mjs")).isEqualTo(Map.of("n", 1));
    assertThat(files.imported("'./lib/../count.mjs'")).isEqualTo(Map.of("n", 1));
    assertThat(files.js().run("count")).isEqualTo(1);
  }

  @Test
  void eachWorldHasItsOwn() {
    files.write("main.mjs", "window.mine = 1");
    files.exports("main.mjs");
    assertThat(files.js().bridge().isolatedWorld(1004).evaluate("typeof mine"))
        .isEqualTo("undefined");
  }

  @Test
  void textIsAModule() throws ExecutionException {
    files.write("lib/a.mjs", "export const a = 1");
    assertThat(files.exportsOf("import {a} from './lib/a.mjs'; export const x = [a, typeof this]"))
        .hasToString("{x=[1, undefined]}");
    assertThat(files.exportsOf("export const x = 1")).isEqualTo(Map.of("x", 1));
    assertThat(files.exportsOf("export const x = 2")).isEqualTo(Map.of("x", 2));
    assertThat(
            TestBridge.await(
                files
                    .js()
                    .world()
                    .evaluateModule("export const x = 3", Codec.mapOf(Codec.int32()))))
        .isEqualTo(Map.of("x", 3));
  }

  @Test
  void aDeclaredTypeOfExports() throws ExecutionException {
    Path file = files.write("main.mjs", "export const a = 'x'; export const b = 'y'");
    assertThat(
            TestBridge.await(
                files.js().world().evaluate(file, Codec.promiseOf(Codec.mapOf(Codec.string())))))
        .isEqualTo(Map.of("a", "x", "b", "y"));
  }

  @Test
  void topLevelAwait() throws ExecutionException {
    files.write("slow.mjs", "export const s = await new Promise((r) => { window.go = r })");
    Path main = files.write("main.mjs", "import {s} from './slow.mjs'; export const x = s + '!'");
    CompletionStage<?> stage = (CompletionStage<?>) files.js().world().evaluate(main);
    assertThat(stage.toCompletableFuture().isDone()).isFalse();
    files.js().execute("go('slow')");
    assertThat(TestBridge.await(stage)).isEqualTo(Map.of("x", "slow!"));
  }

  @Test
  void dynamicImport() {
    files.write("lib/a.mjs", "export const b = await import('./b.mjs').then((m) => m.b)");
    files.write("lib/b.mjs", "export const b = 'b'");
    assertThat(files.imported("'./lib/a.mjs'")).isEqualTo(Map.of("b", "b"));
  }

  @Test
  void aScriptImportsFromWhereItLies() {
    files.write("lib/b.mjs", "export const b = 'b'");
    Path script = files.write("lib/script.js", "import('./b.mjs').then((m) => { window.b = m.b })");
    files.js().world().evaluate(script);
    assertThat(files.js().run("b")).isEqualTo("b");
    assertThat(files.js().settled("import('./lib/b.mjs').then((m) => m.b)")).isEqualTo("b");
  }

  @Test
  void whatAModuleThrowsAtOnceIsThrown() {
    Path file = files.write("main.mjs", "import './bad.mjs'");
    files.write("bad.mjs", "throw new RangeError('at once')");
    assertThatThrownBy(() -> files.js().world().evaluate(file))
        .isInstanceOfSatisfying(
            JsException.class, e -> assertThat(e.name()).isEqualTo("RangeError"))
        .hasMessage("at once");
    assertThat(files.js().events()).isEmpty();
  }

  @Test
  void whatItThrowsLaterFailsTheStage() {
    Path file =
        files.write(
            "main.mjs", "await new Promise((r) => setTimeout(r, 5)); throw new Error('late')");
    CompletionStage<?> stage = (CompletionStage<?>) files.js().world().evaluate(file);
    assertThatThrownBy(() -> TestBridge.await(stage)).hasCauseInstanceOf(JsException.class);
    assertThat(files.js().events()).isEmpty();
  }

  @Test
  void withoutARootTheFolderOfTheFirstModule(@TempDir Path other) {
    files.write("main.mjs", "export {a} from './a.mjs'");
    Path foreign = files.write("../outside.mjs", "export const x = 1");
    files.write("a.mjs", "export const a = 1");
    try (ContextBridge bridge = ContextBridge.create()) {
      Object stage = bridge.mainWorld().evaluate(files.root().resolve("main.mjs"));
      assertThat(((CompletionStage<?>) stage).toCompletableFuture().join())
          .isEqualTo(Map.of("a", 1));
      assertThatThrownBy(() -> bridge.mainWorld().evaluate(foreign))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is outside of the module root");
    }
  }

  @Test
  void aScriptOutsideOfTheRootRunsButImportsFromTheRoot() {
    Path script = files.write("../outside.js", "import('./a.mjs').then((m) => { window.a = m.a })");
    files.write("a.mjs", "export const a = 'root'");
    files.write("../a.mjs", "export const a = 'outside'");
    files.js().world().evaluate(script);
    assertThat(files.js().run("a")).isEqualTo("root");
  }

  @Test
  void filesThatAreNotThere() {
    assertThatThrownBy(() -> files.js().world().evaluate(files.root().resolve("none.mjs")))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> ContextBridge.builder().moduleRoot(files.root().resolve("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no folder");
  }

  @Test
  void thePreloadWorldImportsWhatItRequires() {
    try (ModuleFolder own =
        new ModuleFolder(
            temporary,
            builder ->
                builder.preloadModule("node:words", WordsBridge.type(), text -> text + "!"))) {
      Path preload =
          own.write(
              "preload.mjs",
              """
              import electron, {contextBridge, ipcRenderer} from 'electron';
              import * as words from 'node:words';
              import same, {shout} from 'words';
              contextBridge.exposeInMainWorld('same', [
                contextBridge === require('electron').contextBridge,
                ipcRenderer === require('contextbridge').ipcRenderer,
                electron === require('electron'),
                words.default === require('node:words'),
                same === words.default,
                (await import('contextbridge')).default === electron,
              ]);
              contextBridge.exposeInMainWorld('shout', (text) => shout(text));
              """);
      own.js().bridge().preload(preload);
      assertThat(own.js().run("same")).isEqualTo(List.of(true, true, true, true, true, true));
      assertThat(own.js().run("shout('hey')")).isEqualTo("hey!");
      assertThat(own.js().error("throw 1")).isNotNull();
      assertThat(own.imported("'electron'")).asString().contains("Cannot find module 'electron'");
    }
  }

  @Test
  void aPreloadModuleThatFailsLaterIsReported() {
    Path preload =
        files.write(
            "preload.mjs", "await new Promise((r) => setTimeout(r, 5)); throw new Error('late')");
    files.js().bridge().preload(preload);
    files.js().idle();
    assertThat(files.js().events()).hasSize(1);
    assertThat(files.js().events().get(0).error()).hasMessage("late");
  }
}
