package dev.contextbridge.maven.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.maven.stamp.OutputFolder.Changes;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path root;

  @Test
  void writesAndKnowsThatNothingChanged() throws Exception {
    assertThat(open().isCurrent("1")).isFalse();
    assertThat(write("1", Map.of("a/b.ts", "B", "c.ts", "C")))
        .isEqualTo(new Changes(List.of("a/b.ts", "c.ts"), List.of()));
    assertThat(open().isCurrent("1")).isTrue();
    assertThat(open().isCurrent("2")).isFalse();
    assertThat(new OutputFolder(folder(), stamp(), "g:other").isCurrent("1")).isFalse();
  }

  @Test
  void leavesFilesAloneWhoseContentStays() throws Exception {
    write("1", Map.of("a.ts", "A", "b.ts", "B"));
    Files.setLastModifiedTime(folder().resolve("a.ts"), LONG_AGO);
    assertThat(write("2", Map.of("a.ts", "A", "b.ts", "B2")).written()).containsExactly("b.ts");
    assertThat(Files.getLastModifiedTime(folder().resolve("a.ts"))).isEqualTo(LONG_AGO);
    assertThat(write("3", Map.of("a.ts", "A", "b.ts", "B2")).isEmpty()).isTrue();
  }

  @Test
  void removesWhatItWroteAndTheFoldersThatAreEmptyThen() throws Exception {
    write("1", Map.of("a/b/c.ts", "C", "a/d.ts", "D"));
    Files.writeString(folder().resolve("a/mine.ts"), "mine");
    assertThat(write("2", Map.of()).removed()).containsExactly("a/b/c.ts", "a/d.ts");
    assertThat(folder().resolve("a/b")).doesNotExist();
    assertThat(folder().resolve("a/mine.ts")).hasContent("mine");
  }

  @Test
  void keepsWhatSomebodyChangedSince() throws Exception {
    write("1", Map.of("a.ts", "A"));
    Files.writeString(folder().resolve("a.ts"), "mine");
    assertThat(write("2", Map.of()).removed()).isEmpty();
    assertThat(folder().resolve("a.ts")).hasContent("mine");
  }

  @Test
  void repairsWhatSomebodyChangedSince() throws Exception {
    write("1", Map.of("a.ts", "A"));
    Files.writeString(folder().resolve("a.ts"), "mine");
    assertThat(open().isCurrent("1")).isFalse();
    assertThat(write("1", Map.of("a.ts", "A")).written()).containsExactly("a.ts");
  }

  @Test
  void refusesToReplaceTheFileOfAnother() throws Exception {
    Files.createDirectories(folder());
    Path mine = Files.writeString(folder().resolve("b.ts"), "mine");
    assertThatThrownBy(() -> write("1", Map.of("a.ts", "A", "b.ts", "B")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageStartingWith(mine + " was not written by this goal");
    assertThat(mine).hasContent("mine");
    assertThat(folder().resolve("a.ts")).doesNotExist();
    assertThat(write("1", Map.of("b.ts", "mine")).isEmpty()).isTrue();
  }

  @Test
  void replacesTheFileOfAnotherIfItMay() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("a.ts"), "replaceable");
    assertThat(write("1", Map.of("a.ts", "A")).written()).containsExactly("a.ts");
  }

  @Test
  void knowsAsItsOwnWhatARunWroteThatDidNotEnd() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("a.ts"), "half");
    new Stamp("g:a", "", Map.of("a.ts", "0", "missing.ts", "0")).write(stamp());
    assertThat(open().isCurrent("")).isFalse();
    assertThat(write("1", Map.of("a.ts", "A")).written()).containsExactly("a.ts");
    assertThat(open().isCurrent("1")).isTrue();
  }

  @Test
  void staysInItsFolder() throws Exception {
    assertThatThrownBy(() -> write("1", Map.of("../out.ts", "A")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("../out.ts leads out of ");
    assertThat(root.resolve("out.ts")).doesNotExist();
  }

  private Changes write(String fingerprint, Map<String, String> files) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    return open()
        .write(fingerprint, bytes, there -> new String(there, UTF_8).equals("replaceable"));
  }

  private OutputFolder open() throws IOException {
    return new OutputFolder(folder(), stamp(), "g:a");
  }

  private Path folder() {
    return root.resolve("types");
  }

  private Path stamp() {
    return root.resolve("stamp");
  }
}
