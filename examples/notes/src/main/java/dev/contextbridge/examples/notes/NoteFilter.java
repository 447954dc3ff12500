package dev.contextbridge.examples.notes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Selects notes and puts them in order.
 *
 * @param tag only notes with this tag
 * @param since only notes edited at this time or later
 * @param order the order; {@link NoteOrder#NEWEST} if left out
 */
public record NoteFilter(Optional<String> tag, Optional<Instant> since, Optional<NoteOrder> order) {

  /** Selects every note, newest first. */
  static final NoteFilter ALL =
      new NoteFilter(Optional.empty(), Optional.empty(), Optional.empty());

  List<Note> select(Collection<Note> notes) {
    return notes.stream().filter(this::accepts).sorted(comparator()).toList();
  }

  private boolean accepts(Note note) {
    return tag.map(note.tags()::contains).orElse(true)
        && since.map(time -> !note.edited().isBefore(time)).orElse(true);
  }

  private Comparator<Note> comparator() {
    Comparator<Note> wanted =
        switch (order.orElse(NoteOrder.NEWEST)) {
          case NEWEST -> Comparator.comparing(Note::edited).reversed();
          case TITLE -> Comparator.comparing(Note::title, String.CASE_INSENSITIVE_ORDER);
        };
    return wanted.thenComparing(Note::id);
  }
}
