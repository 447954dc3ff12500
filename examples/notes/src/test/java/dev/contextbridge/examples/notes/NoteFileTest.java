package dev.contextbridge.examples.notes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteFileTest {

  private static final Instant EDITED = Instant.parse("2025-03-14T18:20:00.123Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text", "\n\ntext\n\n", "---\ntitle: no\n---\n", "a\r\nb\rc", "Küche 台所 🍳"})
  void whatIsWrittenIsRead(String body) throws IOException {
    Note note = new Note("my-note", "A: title, with [all]", EDITED, List.of("tag", "größe"), body);
    NoteFile.write(folder, note);
    assertThat(NoteFile.read(folder.resolve("my-note.md"))).isEqualTo(note);
  }

  @Test
  void writingLeavesNothingElse() throws IOException {
    Note note = new Note("a", "A", EDITED, List.of(), "one");
    NoteFile.write(folder, note);
    NoteFile.write(folder, new Note("a", "A", EDITED, List.of(), "two"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.md"));
    }
    assertThat(folder.resolve("a.md")).content().endsWith("two");
  }

  @Test
  void failedWriteKeepsTheOldNote() throws IOException {
    Note note = new Note("a", "A", EDITED, List.of(), "old");
    NoteFile.write(folder, note);
    Files.createDirectory(folder.resolve(".a.md.tmp"));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> NoteFile.write(folder, new Note("a", "A", EDITED, List.of(), "new")));
    assertThat(NoteFile.read(folder.resolve("a.md"))).isEqualTo(note);
  }

  @Test
  void readsWhatEditorsOfWindowsWrite() throws IOException {
    Path file = folder.resolve("windows.md");
    String text =
        """
        ---
        title:  Two words\s

        tags: a,b
        edited: 2025-01-01T00:00:00Z
        ---

        line
        """;
    Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(NoteFile.read(file))
        .isEqualTo(
            new Note(
                "windows",
                "Two words",
                Instant.parse("2025-01-01T00:00:00Z"),
                List.of("a", "b"),
                "line\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          no front matter                                             | '---' must be the first line
          ---\\ntitle: T                                              | '---' must be the first line
          ---\\nedited: 2025-01-01T00:00:00Z\\n---\\n                 | 'title' is missing
          ---\\ntitle: T\\n---\\n                                     | 'edited' is missing
          ---\\ntitle: T\\nedited: yesterday\\n---\\n                 | 'edited' must be a time like
          ---\\ntitle: T\\ntitle: U\\n---\\n                          | 'title' is there twice
          ---\\nauthor: me\\n---\\n                                   | 'author: me' in the front matter
          ---\\nno colon\\n---\\n                                     | 'no colon' in the front matter
          ---\\ntitle:\\nedited: 2025-01-01T00:00:00Z\\n---\\n        | 'title' must be one line
          ---\\ntitle: T\\ntags: [a b]\\nedited: 2025-01-01T00:00:00Z\\n---\\n | 'tags' must be words
          """)
  void saysWhatIsWrongWithAFile(String content, String problem) throws IOException {
    Path file = folder.resolve("bad.md");
    Files.writeString(file, content.replace("\\n", "\n"));
    assertThatExceptionOfType(UnreadableNoteException.class)
        .isThrownBy(() -> NoteFile.read(file))
        .withMessageStartingWith(file + ": " + problem);
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Path file = folder.resolve("latin.md");
    Files.write(file, "---\ntitle: Küche\n---\n".getBytes(ISO_8859_1));
    assertThatExceptionOfType(UnreadableNoteException.class)
        .isThrownBy(() -> NoteFile.read(file))
        .withMessage(file + ": is not UTF-8 text");
  }
}
