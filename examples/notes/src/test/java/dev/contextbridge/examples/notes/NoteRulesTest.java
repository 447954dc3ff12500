package dev.contextbridge.examples.notes;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "A1", "my-note", "v1.2 final", "a_b", "console"})
  void acceptsPlainNames(String id) {
    assertThatCode(() -> NoteRules.checkId(id)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../secret",
        "a/../b",
        "a/b",
        "a\\b",
        "/etc/passwd",
        "C:\\notes",
        "C:x",
        ".hidden",
        "a.",
        "a ",
        "a..b",
        "a\nb",
        "a\0b",
        "nul",
        "COM1.txt",
        "ä",
        "-option"
      })
  void refusesWhatCouldLeadElsewhere(String id) {
    assertThatExceptionOfType(InvalidNoteException.class)
        .isThrownBy(() -> NoteRules.checkId(id))
        .withMessageStartingWith("'id' must be a plain name")
        .extracting(InvalidNoteException::field)
        .isEqualTo("id");
  }

  @Test
  void refusesLongNames() {
    assertThatCode(() -> NoteRules.checkId("x".repeat(100))).doesNotThrowAnyException();
    assertThatExceptionOfType(InvalidNoteException.class)
        .isThrownBy(() -> NoteRules.checkId("x".repeat(101)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "a\r---", "\t", "\ud83d"})
  void refusesTitlesThatAreNoLine(String title) {
    assertInvalid("title", new Note("a", title, Instant.EPOCH, List.of(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "a,b", "[a]", "a\nb"})
  void refusesTagsThatAreNoWords(String tag) {
    assertInvalid("tags", new Note("a", "A", Instant.EPOCH, List.of(tag), ""));
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertInvalid("body", new Note("a", "A", Instant.EPOCH, List.of(), "half \ud83d of it"));
  }

  private static void assertInvalid(String field, Note note) {
    assertThatExceptionOfType(InvalidNoteException.class)
        .isThrownBy(() -> NoteRules.check(note))
        .extracting(InvalidNoteException::field)
        .isEqualTo(field);
  }
}
