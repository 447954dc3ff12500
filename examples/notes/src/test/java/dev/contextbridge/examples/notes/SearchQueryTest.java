package dev.contextbridge.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  private static final Instant OLD = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant NEW = Instant.parse("2025-01-01T00:00:00Z");

  @Test
  void moreOccurrencesRankHigherAndTheTitleHighest() {
    List<SearchHit> hits =
        search(
            "bread",
            note("once", "A", "Some bread."),
            note("title", "Bread", "Nothing here."),
            note("thrice", "B", "Bread, bread and bread."),
            note("never", "C", "Cake."));
    assertThat(hits).extracting(hit -> hit.note().id()).containsExactly("title", "thrice", "once");
    assertThat(hits.get(2).score()).isCloseTo(Math.log(2), within(1e-9));
  }

  @Test
  void newerNoteWinsATie() {
    List<SearchHit> hits =
        search(
            "word",
            new Note("old", "A", OLD, List.of(), "word"),
            new Note("new", "B", NEW, List.of(), "word"));
    assertThat(hits).extracting(hit -> hit.note().id()).containsExactly("new", "old");
  }

  @Test
  void everyWordMustOccur() {
    List<SearchHit> hits =
        search("salt bread", note("both", "Bread", "salt"), note("one", "Bread", "sugar"));
    assertThat(hits).extracting(hit -> hit.note().id()).containsExactly("both");
  }

  @ParameterizedTest
  @CsvSource({
    "garden, Gardening",
    "KÜCHE, küche",
    "c++, in C",
    "京都, 昨日京都駅で",
    "ラーメン, 醤油ラーメン",
    "tower, 東京Tower",
    "2025, v2025"
  })
  void findsOnlyBeginningsOfWords(String query, String body) {
    assertThat(search(query, note("a", "T", body))).hasSize(query.equals("2025") ? 0 : 1);
  }

  @Test
  void doesNotFindTheMiddleOfAWord() {
    assertThat(search("art", note("a", "T", "start"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!?", "🍞"})
  void noWordFindsNothing(String query) {
    assertThat(search(query, note("a", "T", "!? 🍞"))).isEmpty();
  }

  @Test
  void onlyTheFirstWordsOfALongTextCount() {
    String sixteen = "a b c d e f g h i j k l m n o p";
    assertThat(search(sixteen + " missing", note("a", "T", sixteen))).hasSize(1);
  }

  @Test
  void snippetShowsThePlace() {
    String body = "x".repeat(200) + " the  first\nBREAD of the day " + "y".repeat(200);
    SearchHit hit = search("bread", note("a", "T", body)).get(0);
    assertThat(hit.position()).isEqualTo(body.indexOf("BREAD"));
    assertThat(hit.snippet()).startsWith("…x").contains(" the first BREAD of the day y");
    assertThat(hit.snippet()).endsWith("y…").doesNotContain("\n");
  }

  @Test
  void snippetIsTheBeginningIfOnlyTheTitleMatches() {
    SearchHit hit = search("bread", note("a", "Bread", "Just text.")).get(0);
    assertThat(hit.position()).isEqualTo(-1);
    assertThat(hit.snippet()).isEqualTo("Just text.");
  }

  @Test
  void snippetKeepsEmojiWhole() {
    for (int shift = 0; shift < 2; shift++) {
      String body = "x".repeat(shift) + "🍞".repeat(50) + " bread " + "🍞".repeat(50);
      assertThat(search("bread", note("a", "T", body)).get(0).snippet())
          .matches("…(🍞)+ bread (🍞)+…");
    }
  }

  private static Note note(String id, String title, String body) {
    return new Note(id, title, NEW, List.of(), body);
  }

  private static List<SearchHit> search(String text, Note... notes) {
    return SearchQuery.of(text).search(List.of(notes));
  }
}
