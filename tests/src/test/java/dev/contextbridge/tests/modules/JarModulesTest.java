package dev.contextbridge.tests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.tests.support.TestBridge;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that lie in a jar, whose file system is not the machine's. */
class JarModulesTest {
  @TempDir private Path temporary;
  private FileSystem jar;
  private ModuleFolder files;

  @BeforeEach
  void open() throws IOException {
    jar = FileSystems.newFileSystem(temporary.resolve("app.jar"), Map.of("create", "true"));
    files = new ModuleFolder(jar.getPath("/"));
    files.write("main.mjs", "import {a} from './lib/a.mjs'; export const x = a + 1;");
    files.write("lib/a.mjs", "import b from '../b.js'; export const a = b + 1;");
    files.write("b.js", "export default 10;");
    files.write("../outside.mjs", "export const secret = 'secret';");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
    jar.close();
  }

  @Test
  void importEachOther() {
    assertThat(files.exports("main.mjs")).isEqualTo(Map.of("x", 12));
    assertThat(files.exportsOf("export {a} from './lib/a.mjs'")).isEqualTo(Map.of("a", 11));
  }

  @Test
  void leadNowhereElse() {
    assertThat(files.imported("'../outside.mjs'"))
        .isEqualTo(
            "Error: Error reading module '../outside.mjs' imported from importer.mjs:"
                + " it is outside of the module root");
    assertThat(files.imported("'./none.mjs'"))
        .isEqualTo("Error: Cannot find module './none.mjs' imported from importer.mjs");
  }

  @Test
  void theirFolderIsTheRootIfThereIsNoOther() throws Exception {
    try (ContextBridge bridge = ContextBridge.create()) {
      Object exports = bridge.mainWorld().evaluate(files.root().resolve("main.mjs"));
      assertThat(TestBridge.await((CompletionStage<?>) exports)).isEqualTo(Map.of("x", 12));
      files.write(
          "preload.mjs",
          "import {contextBridge} from 'electron'; import {a} from './lib/a.mjs';"
              + " contextBridge.exposeInMainWorld('a', a);");
      bridge.preload(files.root().resolve("preload.mjs"));
      files.write("script.js", "a + 1");
      assertThat(bridge.mainWorld().evaluate(files.root().resolve("script.js"))).isEqualTo(12);
    }
  }

  @Test
  void aJarThatWasClosedCannotBeRead() throws IOException {
    Object importing = files.imported("'./b.js'");
    assertThat(importing).isEqualTo(Map.of("default", 10));
    jar.close();
    assertThat(files.js().settled("import('./lib/a.mjs').catch(String)"))
        .isEqualTo(
            "Error: Error reading module './lib/a.mjs' imported from script.js:"
                + " it cannot be read");
  }
}
