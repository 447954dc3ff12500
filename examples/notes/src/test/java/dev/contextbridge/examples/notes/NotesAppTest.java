package dev.contextbridge.examples.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class NotesAppTest {

  @TempDir Path folder;
  @TempDir Path scripts;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void bundledScriptRunsOnBundledNotes() {
    assertThat(run()).as(this::err).isEqualTo(NotesApp.DONE);
    assertThat(err()).isEmpty();
    assertThat(out())
        .startsWith("Running renderer.js on 38 notes")
        .contains(
            "2025-09-07  Zwetschgendatschi (plum sheet cake)",
            "2026-03-17  Choir, spring programme [music, list]",
            "Salt-brined cucumbers",
            "No such note: null",
            "(Java: saved shopping.md)",
            "Heard of: Shopping for the weekend 🛒",
            "Now it is: Shopping, nobody listens",
            "NoteTooLarge: 100",
            "the limit is 65536",
            "InvalidNote: id is not accepted",
            "TypeError: ",
            "Java is undefined, require is undefined",
            "Uint8Array of ",
            "begins with PK")
        .endsWith("Done" + System.lineSeparator());
  }

  @Test
  void savesIntoTheFolderGiven() throws IOException {
    writeNote();
    assertThat(
            run(
                folder.toString(),
                script(
                    """
                    (async () => {
                      const note = window.notes.find("first");
                      await window.notes.save({ ...note, id: "second" });
                    })()
                    """)))
        .as(this::err)
        .isEqualTo(NotesApp.DONE);
    assertThat(folder.resolve("second.md"))
        .hasContent(content("first").replaceAll("2025-.*Z", edited()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --fast               | Unknown option --fast
          a b c                | Too many arguments
          --time-limit         | --time-limit needs whole seconds, 1 to 3600
          --time-limit 0       | --time-limit needs whole seconds, 1 to 3600
          --time-limit 1.5     | --time-limit needs whole seconds, 1 to 3600
          --time-limit 99999   | --time-limit needs whole seconds, 1 to 3600
          """)
  void wrongUsageIsExplained(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(NotesApp.WRONG_USAGE);
    assertThat(err()).startsWith(message).contains("Usage: NotesApp").hasLineCount(2);
  }

  @Test
  void folderAndScriptMustExist() {
    String nowhere = folder.resolve("nowhere").toString();
    assertThat(run(nowhere)).isEqualTo(NotesApp.WRONG_USAGE);
    assertThat(run(folder.toString(), nowhere)).isEqualTo(NotesApp.WRONG_USAGE);
    assertThat(err().lines())
        .containsExactly("No such folder: " + nowhere, "No such script: " + nowhere);
  }

  @Test
  void unreadableNoteIsNamed() throws IOException {
    Files.writeString(folder.resolve("bad.md"), "---\ntitle: T\nedited: soon\n---\n");
    assertThat(run(folder.toString())).isEqualTo(NotesApp.UNREADABLE_NOTE);
    assertThat(err())
        .startsWith("Unreadable note " + folder.resolve("bad.md") + ": 'edited' must be a time")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new RangeError('on purpose')",
        "(async () => { throw new RangeError('on purpose') })()",
        "new Promise((_, no) => setTimeout(() => no(new RangeError('on purpose')), 5))"
      })
  void scriptThatFailsIsReported(String source) throws IOException {
    assertThat(run(folder.toString(), script(source))).isEqualTo(NotesApp.SCRIPT_ERROR);
    assertThat(err()).startsWith("The script failed: RangeError: on purpose");
    assertThat(err().lines().count()).isLessThanOrEqualTo(2);
    assertThat(out()).doesNotContain("Done");
  }

  @Test
  void errorOfTheApiThatNobodyCatchesIsReported() throws IOException {
    assertThat(run(folder.toString(), script("window.notes.find('../x')")))
        .isEqualTo(NotesApp.SCRIPT_ERROR);
    assertThat(err()).startsWith("The script failed: InvalidNote: 'id' must be a plain name");
  }

  @Test
  void brokenSyntaxIsReported() throws IOException {
    assertThat(run(folder.toString(), script("const const"))).isEqualTo(NotesApp.SCRIPT_ERROR);
    assertThat(err()).startsWith("The script failed: SyntaxError: ");
  }

  @Test
  void scriptThatLoopsIsEnded() {
    assertThat(
            run(
                "--time-limit",
                "1",
                folder.toString(),
                "target/classes/dev/contextbridge/examples/notes/loop.js"))
        .isEqualTo(NotesApp.LIMIT_BROKEN);
    assertThat(out()).contains("Looping over 0 notes");
    assertThat(err()).startsWith("The script broke a limit: ").hasLineCount(1);
  }

  @Test
  void scriptThatNeverFinishesIsReported() throws IOException {
    assertThat(run(folder.toString(), script("new Promise(() => {})")))
        .isEqualTo(NotesApp.LIMIT_BROKEN);
    assertThat(err()).startsWith("The script did not finish: ");
  }

  private int run(String... args) {
    return NotesApp.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private String script(String source) throws IOException {
    return Files.writeString(scripts.resolve("script.js"), source).toString();
  }

  private void writeNote() throws IOException {
    NoteFile.write(
        folder,
        new Note("first", "A note", Instant.parse("2025-01-01T00:00:00Z"), List.of("t"), "Text"));
  }

  private String content(String id) throws IOException {
    return Files.readString(folder.resolve(id + NoteFile.SUFFIX));
  }

  private String edited() throws IOException {
    return NoteFile.read(folder.resolve("second.md")).edited().toString();
  }
}
