package dev.contextbridge.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.maven.declarations.Npm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesMojoTest {
  private static final String NOTES = "META-INF/contextbridge/a/NotesApi.d.ts";

  @TempDir Path folder;
  private MavenModule module;

  @BeforeEach
  void compile() throws Exception {
    module = new MavenModule(folder.resolve("notes"));
    module.compiled(NOTES, "export interface NotesApi {\n}\n");
  }

  @Test
  void everyExecutionKeepsTheArchivesOfOthers() throws Exception {
    pack("a", "target/a");
    pack("b", "target/b");
    pack("a", "target/a");
    assertThat(module.file("target/a-1.0.0.tgz")).exists();
    assertThat(module.file("target/b-1.0.0.tgz")).exists();
    assertThat(module.log()).endsWith("target/a-1.0.0.tgz: up to date");
  }

  @Test
  void anArchiveOfAnotherNameReplacesTheOneBefore() throws Exception {
    pack("a", "target/types");
    pack("b", "target/types");
    assertThat(module.file("target/a-1.0.0.tgz")).doesNotExist();
    assertThat(module.file("target/b-1.0.0.tgz")).exists();
  }

  @Test
  void refusesTheFolderOfAnotherModule() throws Exception {
    types(module, "../types").execute();
    MavenModule files = new MavenModule(folder.resolve("files"));
    TypesMojo other = types(files, "../types");
    other.execute(); // has nothing to write
    files.compiled(NOTES.replace("Notes", "Files"), "export interface FilesApi {\n}\n");
    assertThatThrownBy(other::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "%s has the types of g:notes, and one index.d.ts is not enough for two modules. Give"
                    .formatted(folder.resolve("types"))
                + " each an <outputDirectory> of its own, or remove .contextbridge-types there if"
                + " that module no longer writes it.");
    assertThat(folder.resolve("types/a/NotesApi.d.ts")).exists();
    Files.delete(folder.resolve("types/.contextbridge-types"));
    other.execute();
    assertThat(folder.resolve("types/index.d.ts")).content().contains("FilesApi");
  }

  @Test
  void theFolderOfTheModuleHasAName() throws Exception {
    types(module, ".").execute();
    assertThat(module.log())
        .contains("The declaration of 1 API in .: 2 files written, 0 removed")
        .contains("\"notes\": [\"./index.d.ts\"]");
  }

  @Test
  void saysWhatIsLeftOut() throws Exception {
    TypesMojo types = types(module, "target/types");
    MavenModule.set(types, "excludes", List.of("a.*"));
    types.execute();
    assertThat(module.log())
        .isEqualTo("No declarations: <excludes> leaves out all there are, a.NotesApi.");
    MavenModule.set(types, "failIfEmpty", true);
    assertThatThrownBy(types::execute).hasMessage(module.log());
  }

  private void pack(String name, String output) throws Exception {
    Npm npm = new Npm();
    npm.setName(name);
    npm.setTgz(true);
    TypesMojo types = types(module, output);
    MavenModule.set(types, "npm", npm);
    types.execute();
  }

  private static TypesMojo types(MavenModule module, String output) {
    TypesMojo types = module.goal(new TypesMojo());
    MavenModule.set(types, "outputDirectory", module.file(output).toFile());
    MavenModule.set(types, "globals", "none");
    return types;
  }
}
