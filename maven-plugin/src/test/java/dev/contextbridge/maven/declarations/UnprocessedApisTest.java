package dev.contextbridge.maven.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprocessedApisTest {
  @TempDir Path classes;

  @Test
  void namesTheInterfacesThatNoProcessorSaw() throws Exception {
    Files.createDirectories(classes.resolve("a/b"));
    Files.writeString(classes.resolve("a/b/Plain.class"), "constants");
    assertThat(UnprocessedApis.find(classes)).isEmpty();
    Files.writeString(
        classes.resolve("a/b/Outer$NotesApi.class"), "..Ldev/contextbridge/ExposeInMainWorld;..");
    assertThat(UnprocessedApis.find(classes)).containsExactly("a.b.Outer.NotesApi");
    new Sources().file("a/Other.d.ts", "").folder(classes);
    assertThat(UnprocessedApis.find(classes)).isEmpty();
  }

  @Test
  void aModuleWithoutClassesHasNone() throws Exception {
    assertThat(UnprocessedApis.find(classes.resolve("missing"))).isEmpty();
  }

  @Test
  void theRemedyNamesTheVersion() {
    assertThat(UnprocessedApis.remedy("7.1"))
        .contains("<artifactId>contextbridge-processor</artifactId>", "<version>7.1</version>");
  }
}
