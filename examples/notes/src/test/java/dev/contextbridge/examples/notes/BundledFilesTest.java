package dev.contextbridge.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledFilesTest {

  private static final Path SOURCES =
      Path.of("src/main/resources").resolve("dev/contextbridge/examples/notes");

  @Test
  void indexNamesEveryNote() throws IOException {
    List<String> index = Files.readAllLines(SOURCES.resolve(BundledFiles.INDEX));
    try (Stream<Path> files = Files.list(SOURCES.resolve("folder"))) {
      assertThat(index)
          .isEqualTo(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(NoteFile.SUFFIX))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void copiesAreGoneAfterwards() throws IOException {
    Path notes;
    try (BundledFiles bundled = new BundledFiles()) {
      notes = bundled.notes();
      assertThat(new FileNotes(notes).list(NoteFilter.ALL)).hasSizeGreaterThanOrEqualTo(32);
      assertThat(bundled.script()).exists();
    }
    assertThat(notes).doesNotExist();
    assertThat(notes.getParent()).doesNotExist();
  }

  @Test
  void everyNoteIsWrittenAsItWasRead() throws Exception {
    try (BundledFiles bundled = new BundledFiles();
        Stream<Path> files = Files.list(bundled.notes())) {
      for (Path file : files.toList()) {
        assertThat(NoteFile.print(NoteFile.read(file)))
            .as(file.toString())
            .isEqualTo(Files.readAllBytes(file));
      }
    }
  }
}
