package dev.contextbridge.examples.notes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a search. A note is a hit if it has all of them. A word counts by how often it
 * occurs, each time less than the time before, and {@value #TITLE_BOOST} times as much in the
 * title.
 */
record SearchQuery(List<Pattern> words) {

  static final int TITLE_BOOST = 3;

  // Bounds the work that a script can ask for with one long text.
  private static final int MOST_WORDS = 16;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  // Chinese and Japanese put no space between words: there a match may begin anywhere.
  private static final String SPACELESS = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
  private static final String AT_START = "(?<![\\p{L}\\p{M}\\p{N}&&[^" + SPACELESS + "]])";
  private static final Pattern STARTS_SPACELESS = Pattern.compile("[" + SPACELESS + "]");

  private static final Comparator<SearchHit> BEST_FIRST =
      Comparator.comparingDouble(SearchHit::score)
          .thenComparing(hit -> hit.note().edited())
          .reversed();

  static SearchQuery of(String text) {
    return new SearchQuery(
        WORD.matcher(text)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .distinct()
            .limit(MOST_WORDS)
            .map(SearchQuery::pattern)
            .toList());
  }

  List<SearchHit> search(Collection<Note> notes) {
    return words.isEmpty()
        ? List.of()
        : notes.stream().flatMap(note -> match(note).stream()).sorted(BEST_FIRST).toList();
  }

  private static Pattern pattern(String word) {
    String start = STARTS_SPACELESS.matcher(word).lookingAt() ? "" : AT_START;
    return Pattern.compile(
        start + Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private Optional<SearchHit> match(Note note) {
    double score = 0;
    int first = note.body().length();
    for (Pattern word : words) {
      int[] inBody = places(word, note.body());
      int[] inTitle = places(word, note.title());
      if (inBody.length + inTitle.length == 0) {
        return Optional.empty();
      }
      score += Math.log1p(inBody.length) + TITLE_BOOST * Math.log1p(inTitle.length);
      first = inBody.length == 0 ? first : Math.min(first, inBody[0]);
    }
    int position = first == note.body().length() ? -1 : first;
    String snippet = Snippet.around(note.body(), Math.max(position, 0));
    return Optional.of(new SearchHit(NoteSummary.of(note), score, snippet, position));
  }

  private static int[] places(Pattern word, String text) {
    return word.matcher(text).results().mapToInt(MatchResult::start).toArray();
  }
}
