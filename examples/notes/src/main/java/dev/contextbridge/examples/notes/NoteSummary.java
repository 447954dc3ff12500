package dev.contextbridge.examples.notes;

import dev.contextbridge.SafeInteger;
import java.time.Instant;
import java.util.List;

/**
 * What a list shows of a note.
 *
 * @param id the id to read the note with
 * @param title one line of text
 * @param edited when the note was last saved
 * @param tags words to select the note by
 * @param bytes the size of the note's file, in bytes
 */
public record NoteSummary(
    String id, String title, Instant edited, List<String> tags, @SafeInteger long bytes) {

  /** Copies the tags, so that a summary never changes. */
  public NoteSummary {
    tags = List.copyOf(tags);
  }

  static NoteSummary of(Note note) {
    int bytes = NoteFile.print(note).length;
    return new NoteSummary(note.id(), note.title(), note.edited(), note.tags(), bytes);
  }
}
