package dev.contextbridge.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is suggested when it is close, and only then. */
class CloseNameTest {
  @ParameterizedTest
  @CsvSource({
    "Nate, Note", // a wrong letter
    "Ntoe, Note", // two that changed places
    "Not_, Note",
    "note, Note",
    "url, URL",
    "NoteFliter, NoteFilter",
    "NotesFilters, NoteFilter"
  })
  void aCloseNameIsSuggested(String wrong, String right) {
    assertThat(CloseName.among(List.of("Calendar", right, "Job"), wrong)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "Far, For", // as short as that, one letter makes another word
    "Nada, Note",
    "Noteboard, NoteFilter",
    "Job, Note"
  })
  void anotherNameIsNot(String wrong, String other) {
    assertThat(CloseName.among(List.of(other), wrong)).isNull();
  }

  @Test
  void theClosestCountsAndThenTheAlphabet() {
    assertThat(CloseName.among(List.of("Notes", "Node", "Note"), "Nota")).isEqualTo("Note");
    assertThat(CloseName.among(List.of("Nodes", "Notes"), "Nokes")).isEqualTo("Nodes");
  }

  @ParameterizedTest
  @CsvSource({"my things, myThings", "shape-kind, shapeKind", "1st, _1st", "a..b, aB"})
  void wordsBecomeAnIdentifier(String name, String identifier) {
    assertThat(CloseName.identifier(name)).isEqualTo(identifier);
  }

  @Test
  void whatHasNoWordsDoesNot() {
    assertThat(CloseName.identifier("- -")).isNull();
    assertThat(CloseName.identifier("delete")).isNull();
  }
}
