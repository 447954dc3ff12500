package dev.contextbridge.maven.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path folder;

  @Test
  void isTheSameForTheSameInputs() {
    assertThat(new Fingerprint().add("a", "b").hash())
        .hasSize(64)
        .isEqualTo(new Fingerprint().add("a", "b").hash());
  }

  @Test
  void tellsWhereOnePieceEndsAndTheNextBegins() {
    assertThat(
            List.of(
                new Fingerprint().add("a", "bc").hash(),
                new Fingerprint().add("ab", "c").hash(),
                new Fingerprint().add("a", (String) null).hash(),
                new Fingerprint().add("a", "").hash(),
                new Fingerprint().add("a", List.of("b", "c")).hash(),
                new Fingerprint().add("a", List.of("bc")).hash()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aFileCountsByItsContentOnly() throws Exception {
    Path one = Files.writeString(folder.resolve("one"), "text");
    Path two = Files.writeString(folder.resolve("two"), "text");
    assertThat(new Fingerprint().addFile("f", one).hash())
        .isEqualTo(new Fingerprint().addFile("f", two).hash())
        .isNotEqualTo(new Fingerprint().addFile("f", folder.resolve("missing")).hash());
  }

  @Test
  void aFolderCountsByTheChosenNamesAndTheirContent() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.ts"), "1");
    String first = folder();
    Files.writeString(folder.resolve("in/b.txt"), "1");
    assertThat(folder()).isEqualTo(first);
    Files.move(folder.resolve("in/a.ts"), folder.resolve("in/b.ts"));
    String renamed = folder();
    assertThat(renamed).isNotEqualTo(first);
    Files.writeString(folder.resolve("in/b.ts"), "2");
    assertThat(folder()).isNotEqualTo(renamed);
  }

  private String folder() throws Exception {
    return new Fingerprint().addFolder("f", folder, name -> name.endsWith(".ts")).hash();
  }
}
