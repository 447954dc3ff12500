package dev.contextbridge.tests.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.JsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to read beyond the module root, and to learn where it is. */
class HostileModulesTest {
  @TempDir private Path temporary;
  private ModuleFolder files;

  @BeforeEach
  void open() {
    files = new ModuleFolder(temporary);
    files.write("../outside.mjs", "export const secret = 'secret'");
    files.write("inside.mjs", "export const x = 1");
  }

  @AfterEach
  void close() {
    files.close();
  }

  private String refusal(String specifier) {
    String refusal = (String) files.imported(specifier);
    assertThat(refusal).doesNotContain("secret", temporary.toString(), "java.", "home");
    return refusal;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'../outside.mjs'",
        "'./../outside.mjs'",
        "'./lib/../../outside.mjs'",
        "'./././../outside.mjs'",
        "'../../../../../../../../etc/passwd'",
        "'../root/../outside.mjs'",
      })
  void parentFolders(String specifier) {
    assertThat(refusal(specifier))
        .startsWith("Error: Error reading module '")
        .endsWith("imported from importer.mjs: it is outside of the module root");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'/outside.mjs'",
        "'/etc/passwd'",
        "'/inside.mjs'",
        "'inside.mjs'",
        "'file:///etc/passwd'",
        "'file:./inside.mjs'",
        "'https://example.org/a.mjs'",
        "'jar:file:/a.jar!/a.mjs'",
        "'node:fs'",
        "'electron'",
        "'fs'",
        "'truffle:x'",
        "'C:\\\\\\\\outside.mjs'",
        "''",
        "'#inside'",
        "'.'",
        "'..'",
      })
  void absolutePathsUrlsAndNames(String specifier) {
    assertThat(refusal(specifier)).contains("imported from importer.mjs").startsWith("Error: ");
  }

  @Test
  void pathsThatAreNone() {
    assertThat(refusal("'./a\\\\0.mjs'")).startsWith("Error: ");
    assertThat(refusal("'./' + 'a'.repeat(5000) + '.mjs'")).startsWith("Error: Cannot find module");
    assertThat(refusal("'./inside.mjs/x.mjs'")).startsWith("Error: Cannot find module");
    assertThat(refusal("Symbol()")).startsWith("TypeError: ");
    assertThat(refusal("'./inside%2emjs'")).startsWith("Error: ");
  }

  @Test
  void missingModulesNameImporterAndSpecifier() {
    files.write("lib/a.mjs", "import '../none.mjs'");
    assertThat(refusal("'./lib/a.mjs'"))
        .isEqualTo("Error: Cannot find module '../none.mjs' imported from lib/a.mjs");
    assertThat(refusal("'./lib/none.mjs'"))
        .isEqualTo("Error: Cannot find module './lib/none.mjs' imported from importer.mjs");
    assertThat(refusal("'/inside.mjs'"))
        .contains("module '/inside.mjs' imported from importer.mjs");
    assertThat(refusal("'./'"))
        .isEqualTo(
            "Error: Error reading module './' imported from importer.mjs:"
                + " only .js and .mjs files are modules");
  }

  @Test
  void symbolicLinks() throws IOException {
    Path outside = files.root().resolve("../outside.mjs").toRealPath();
    Files.createSymbolicLink(files.root().resolve("link.mjs"), outside);
    Files.createSymbolicLink(files.root().resolve("up"), files.root().getParent());
    Files.createSymbolicLink(files.root().resolve("dangling.mjs"), Path.of("/nowhere/secret.mjs"));
    Files.createSymbolicLink(files.root().resolve("loop.mjs"), files.root().resolve("loop.mjs"));
    assertThat(refusal("'./link.mjs'")).endsWith("it is outside of the module root");
    assertThat(refusal("'./up/outside.mjs'")).endsWith("it is outside of the module root");
    assertThat(refusal("'./dangling.mjs'")).startsWith("Error: Cannot find module");
    assertThat(refusal("'./loop.mjs'")).startsWith("Error: Cannot find module");
  }

  @Test
  void aLinkThatStaysInside() throws IOException {
    Files.createSymbolicLink(files.root().resolve("same.mjs"), files.root().resolve("inside.mjs"));
    assertThat(files.imported("'./same.mjs'")).isEqualTo(Map.of("x", 1));
    assertThat(
            files
                .js()
                .settled(
                    "Promise.all([import('./same.mjs'), import('./inside.mjs')])"
                        + ".then(([a, b]) => a === b)"))
        .isEqualTo(true);
  }

  @Test
  void otherFiles() throws IOException {
    files.write("data.json", "{\"password\": \"secret\"}");
    files.write(".env", "PASSWORD=secret secret");
    files.write("notes.txt", "secret secret");
    files.write("node_modules/pkg/index.js", "export const secret = 1");
    Files.createSymbolicLink(files.root().resolve("text.mjs"), files.root().resolve("notes.txt"));
    for (String name : new String[] {"data.json", ".env", "notes.txt"}) {
      assertThat(refusal("'./" + name + "'")).endsWith("only .js and .mjs files are modules");
    }
    assertThat(refusal("'./text.mjs'")).startsWith("Error: Cannot find module");
    assertThat(refusal("'pkg'")).startsWith("Error: Cannot find module 'pkg'");
    assertThat(refusal("'./node_modules'")).endsWith("only .js and .mjs files are modules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "bytes", "text", "css"})
  void importAttributes(String type) {
    files.write("data.json", "{\"a\": \"secret\"}");
    String load =
        "import('./%s', {with: {type: '" + type + "'}}).then(() => 'read', (e) => `${e}`)";
    assertThat((String) files.js().settled(load.formatted("data.json"))).contains("Error");
    assertThat((String) files.js().settled(load.formatted("inside.mjs"))).contains("Error");
  }

  @Test
  void foldersAndFilesThatAreNoText() throws IOException {
    Files.createDirectories(files.root().resolve("folder.mjs"));
    Files.write(files.root().resolve("bytes.mjs"), new byte[] {'/', '/', (byte) 0xff, (byte) 0xfe});
    Files.write(files.root().resolve("large.mjs"), new byte[(16 << 20) + 1]);
    assertThat(refusal("'./folder.mjs'")).startsWith("Error: Cannot find module");
    assertThat(refusal("'./bytes.mjs'")).endsWith("it is no text in UTF-8");
    assertThat(refusal("'./large.mjs'")).endsWith("it is larger than 16 MiB");
  }

  @Test
  void stacksAndUrlsAreRelativeToTheRoot() {
    files.write(
        "lib/a.mjs",
        "export const seen = [new Error('e').stack, import.meta.url, ...Object.keys(import.meta)];"
            + "Error.prepareStackTrace = (e, frames) => frames.map((f) => `${f.getFileName()}`"
            + " + f.getScriptNameOrSourceURL?.() + f.getEvalOrigin?.()).join();"
            + "export const frames = String(new Error('f').stack);"
            + "delete Error.prepareStackTrace;");
    files.write("main.mjs", "export {seen, frames} from './lib/a.mjs'");
    Map<?, ?> exports = files.exports("main.mjs");
    assertThat(exports.toString())
        .contains("at lib/a.mjs:1:", "file:///lib/a.mjs")
        .doesNotContain("secret-name", temporary.toString());
  }

  @Test
  void errorsInJavaNameNoPath() {
    files.write("main.mjs", "import './syntax.mjs'");
    files.write("syntax.mjs", "export const = 1");
    assertThatThrownBy(() -> files.js().world().evaluate(files.root().resolve("main.mjs")))
        .isInstanceOfSatisfying(
            JsException.class,
            e ->
                assertThat(e.name() + e.getMessage() + e.jsStack())
                    .contains("SyntaxError", "syntax.mjs:1")
                    .doesNotContain("secret-name"));
    files.write("text.mjs", "throw new Error('x')");
    assertThatThrownBy(() -> files.js().world().evaluateModule("import './text.mjs'"))
        .isInstanceOfSatisfying(
            JsException.class,
            e -> assertThat(e.jsStack()).contains("text.mjs:1").doesNotContain("secret-name"));
  }

  @Test
  void importWithoutARoot() {
    try (var bare = dev.contextbridge.ContextBridge.create()) {
      bare.mainWorld()
          .evaluate("import('./inside.mjs').catch((e) => { window.e = String(e) }); undefined");
      assertThat((String) bare.mainWorld().evaluate("e")).endsWith("there is no module root");
    }
  }

  @Test
  void withoutEvalNoTextBecomesCode() {
    try (ModuleFolder own = new ModuleFolder(temporary, builder -> builder.allowEval(false))) {
      for (String code :
          new String[] {
            "import('data:text/javascript,window.ran = 1')",
            "import /* */ ('data:text/javascript,window.ran = 1')",
            "import\n('./inside.mjs')",
            "import <!-- a comment\n('data:text/javascript,window.ran=1')",
            "import\n--> a comment\n('data:text/javascript,window.ran=1')",
            "import\u2028('data:text/javascript,window.ran=1')",
            "[...import(x)]",
            "`${import('x')}`",
          }) {
        assertThatThrownBy(() -> own.js().run(code))
            .isInstanceOfSatisfying(
                JsException.class, e -> assertThat(e.name()).isEqualTo("EvalError"))
            .hasMessageContaining("has a dynamic import");
      }
      own.write("loads.mjs", "// one\n\nexport const f = () => import('data:text/javascript,1')");
      assertThatThrownBy(() -> own.js().world().evaluate(own.root().resolve("loads.mjs")))
          .hasMessageContaining(
              "it has a dynamic import in line 3, which allowEval(false) switches off");
      assertThatThrownBy(() -> own.js().world().evaluateModule("import('data:text/javascript,1')"))
          .hasMessageContaining("dynamic import");
      assertThatThrownBy(() -> own.js().bridge().executeInMainWorld("() => import('data:,1')"))
          .hasMessageContaining("dynamic import");
      assertThat(own.js().run("const o = {import: (x) => x}; o.import(1)")).isEqualTo(1);
      assertThat(own.exportsOf("import {x} from './inside.mjs'; export {x}; import.meta.url"))
          .isEqualTo(Map.of("x", 1));
      assertThat(own.js().run("typeof ran")).isEqualTo("undefined");
    }
  }

  @Test
  void withoutEvalNoTextIsHiddenInAnImport() {
    byte[] hidden = "import('data:text/javascript,window.ran=1')".getBytes(UTF_8);
    String url = "data:text/javascript;base64," + Base64.getEncoder().encodeToString(hidden);
    assertThat(files.js().world().evaluateModule("import '" + url + "'")).isNotNull();
    assertThat(files.js().run("ran")).isEqualTo(1);
    try (ModuleFolder own = new ModuleFolder(temporary, builder -> builder.allowEval(false))) {
      for (String code :
          new String[] {
            "import '" + url + "'",
            "import\"" + url + "\"",
            "import x from '" + url + "'",
            "import{x}from'" + url + "'",
            "import * as x\nfrom\n'" + url + "'",
            "import x from '" + url.replace("data", "DATA") + "'",
            "import x from '" + url.replace("data", "d\\u0061ta") + "'",
            "import x from '" + url.replace("data", "\\\ndata") + "'",
            "import x from ' " + url + "'",
            "export * from '" + url + "'",
            "export {x} from/* */'" + url + "'",
            "export {x} from // \n '" + url + "'",
            "import x, {y as from}from'" + url + "' with {type: 'json'}",
          }) {
        assertThatThrownBy(() -> own.js().world().evaluateModule(code))
            .as(code)
            .hasMessageContaining("data: URL");
        own.write("loads.mjs", code);
        assertThatThrownBy(() -> own.js().world().evaluate(own.root().resolve("loads.mjs")))
            .as(code)
            .hasMessageContaining("data: URL");
      }
      assertThat(
              own.exportsOf(
                  "const from = 8; export const y = from / 2 + Array.from('data:').length"))
          .isEqualTo(Map.of("y", 9));
      assertThat(own.exportsOf("export {x} from './inside.mjs'; const icon = 'data:image/png'"))
          .isEqualTo(Map.of("x", 1));
      assertThat(own.js().run("typeof ran")).isEqualTo("undefined");
    }
  }

  /** Sixteen MiB of what looks like the beginning of an import. */
  @Test
  void manyImportsThatAreNoneTakeNoTime() {
    try (ModuleFolder own = new ModuleFolder(temporary, builder -> builder.allowEval(false))) {
      for (String part : new String[] {"from'", "from\n", "import\"", "import'\n"}) {
        String code =
            "/*" + part.repeat((16 << 20) / part.length() - 100) + "*/ export const z = 1";
        assertThat(own.exportsOf(code)).isEqualTo(Map.of("z", 1));
      }
    }
  }

  @Test
  void replacedBuiltInsDoNotDisturb() {
    files
        .js()
        .execute(
            "Promise.prototype.then = () => { throw 1 };"
                + "Promise.prototype.constructor = class { constructor() { throw 2 } };"
                + "Object.prototype.then = undefined;"
                + "Reflect.ownKeys = () => { throw 3 };"
                + "Object.defineProperty = Reflect.defineProperty = () => { throw 4 };");
    assertThat(files.exports("inside.mjs")).isEqualTo(Map.of("x", 1));
  }

  @Test
  void anExportCalledThenIsTheModulesOwnAffair() {
    files.write("then.mjs", "export const then = (resolve) => resolve('instead')");
    Object stage = files.js().world().evaluate(files.root().resolve("then.mjs"));
    assertThat(((CompletionStage<?>) stage).toCompletableFuture().getNow(null))
        .isEqualTo("instead");
  }

  @Test
  void anExhaustedStackGivesErrorsOfTheWorld() {
    files.write("deep.mjs", "export const d = 1");
    assertThat(
            files
                .js()
                .settled(
                    "const all = []; function f() { try { f() } finally { if (all.length < 200)"
                        + " all.push(import('./deep.mjs').then(() => 'ok', (e) => e instanceof"
                        + " Error ? 'error' : typeof e)) } } try { f() } catch {}"
                        + " Promise.all(all).then((r) => r.every((x) => x === 'ok' || x ==="
                        + " 'error'))"))
        .isEqualTo(true);
    assertThat(files.exports("deep.mjs")).isEqualTo(Map.of("d", 1));
  }
}
