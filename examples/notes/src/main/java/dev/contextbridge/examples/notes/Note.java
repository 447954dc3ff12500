package dev.contextbridge.examples.notes;

import java.time.Instant;
import java.util.List;

/**
 * A note.
 *
 * @param id the name of the note among all others: letters, digits, {@code -}, {@code _}, {@code .}
 *     and spaces
 * @param title one line of text
 * @param edited when the note was last saved
 * @param tags words to select the note by, without spaces
 * @param body the text, in Markdown
 */
public record Note(String id, String title, Instant edited, List<String> tags, String body) {

  /** Copies the tags, so that a note never changes. */
  public Note {
    tags = List.copyOf(tags);
  }
}
