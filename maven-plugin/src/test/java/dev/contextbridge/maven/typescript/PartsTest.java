package dev.contextbridge.maven.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.maven.stamp.Fingerprint;
import dev.contextbridge.typescript.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals do around the compiler. */
class PartsTest {

  @TempDir private Path folder;

  @Test
  void theNearestConfigurationCounts() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src"));
    Configuration none = Configuration.find(null, sources, folder, false);
    assertThat(none.file()).isEqualTo(sources.resolve("tsconfig.json"));
    assertThat(none.text()).contains("\"strict\":true").doesNotContain("DOM");
    assertThat(Configuration.find(null, sources, folder, true).text()).contains("DOM");
    Path outer = Files.writeString(folder.resolve("tsconfig.json"), "{}");
    assertThat(Configuration.find(null, sources, folder, false))
        .isEqualTo(new Configuration(outer, null));
    Path inner = Files.writeString(sources.resolve("tsconfig.json"), "{}");
    assertThat(Configuration.find(null, sources, folder, false).file()).isEqualTo(inner);
    assertThat(Configuration.find(outer, sources, folder, false).file()).isEqualTo(outer);
  }

  @Test
  void errorsLookLikeThoseOfMavensCompiler() {
    Diagnostic error =
        new Diagnostic("/m/a.ts", 12, 5, Diagnostic.Category.ERROR, 2322, "Type 'x'.");
    String line = Path.of("/m/a.ts") + ":[12,5] TS2322: Type 'x'.";
    assertThat(Errors.line(error)).isEqualTo(line);
    assertThat(Errors.failure(List.of(error)).lines())
        .containsExactly("Compilation failure: 1 error", line);
  }

  @Test
  void sourcesAreThoseThatTheConfigurationCanBeAbout() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src"));
    Configuration none = Configuration.find(null, sources, folder, false);
    Files.writeString(sources.resolve("data.json"), "{}");
    Files.writeString(sources.resolve("a.js"), "");
    assertThat(none.sources(sources)).isEmpty();
    assertThat(new Configuration(none.file(), null).sources(sources)).containsExactly("a.js");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("b.ts"), "");
    Files.createSymbolicLink(elsewhere.resolve("again"), elsewhere);
    Files.createSymbolicLink(sources.resolve("linked"), elsewhere);
    assertThat(none.sources(sources)).containsExactly("linked/b.ts");
  }

  @Test
  void aCompilerThatIsTooOldIsToldSo() {
    assertThat(CompilerVersion.isTooOld("5.6.3")).isTrue();
    assertThat(CompilerVersion.isTooOld("5.7.2")).isFalse();
    assertThat(CompilerVersion.isTooOld("5.10.0")).isFalse();
    assertThat(CompilerVersion.remedy("5.6.3")).startsWith("TypeScript 5.6.3 is too old: ");
  }

  @Test
  void theTypesFolderIsAModule() throws IOException {
    TypesFolder types = new TypesFolder(folder);
    assertThat(types.modules(null, "demo")).isEmpty();
    Path index = Files.writeString(folder.resolve("index.d.ts"), "");
    assertThat(types.declarations()).containsExactly(index);
    assertThat(types.modules(null, "demo")).containsEntry("demo", index).containsKey("demo/*");
    Path npm = Files.writeString(folder.resolve("package.json"), "{\"name\": \"@a/b\"}");
    assertThat(types.modules(null, "demo")).containsKey("@a/b");
    assertThat(types.modules("mine", "demo")).containsOnlyKeys("mine", "mine/*");
    Files.writeString(npm, "[");
    assertThatThrownBy(() -> types.modules(null, "demo")).isInstanceOf(IOException.class);
  }

  @Test
  void aFileThatWasReadElsewhereCounts() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.ts"), "1");
    Path sources = Files.createDirectories(folder.resolve("src"));
    Memory memory = new Memory(folder.resolve("target/files.txt"), folder);
    memory.write(List.of(elsewhere), List.of(folder, sources, folder.resolve("none")));
    String before = hash(memory, sources);
    assertThat(hash(memory, sources)).isEqualTo(before);
    Files.writeString(elsewhere, "2");
    String after = hash(memory, sources);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(sources.resolve("new.ts"), "");
    String withNew = hash(memory, sources);
    assertThat(withNew).isNotEqualTo(after);
    Files.writeString(Files.createDirectories(folder.resolve("none")).resolve("new.md"), "");
    assertThat(hash(memory, sources)).isNotEqualTo(withNew);
    assertThat(Files.readAllLines(folder.resolve("target/files.txt")))
        .containsExactly("./", "elsewhere.ts", "none/", "src/");
  }

  @Test
  void whatWasSearchedCountsByItsNames() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src"));
    Path real = Files.createDirectories(folder.resolve("elsewhere/deep"));
    Files.createSymbolicLink(sources.resolve("linked"), real.getParent());
    Memory memory = new Memory(folder.resolve("target/files.txt"), folder);
    memory.write(List.of(), List.of(sources, sources.resolve("linked/deep")));
    Path none = folder.resolve("none");
    String before = hash(memory, none);
    Files.writeString(real.resolve("notes.txt"), "");
    assertThat(hash(memory, none)).isEqualTo(before);
    Files.writeString(real.resolve("new.ts"), "");
    String after = hash(memory, none);
    assertThat(after).isNotEqualTo(before);
    Files.createDirectories(sources.resolve("new"));
    assertThat(hash(memory, none)).isNotEqualTo(after);
  }

  private static String hash(Memory memory, Path declarations) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    memory.addTo(fingerprint, declarations);
    return fingerprint.hash();
  }
}
