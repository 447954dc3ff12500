package dev.contextbridge.examples.notes;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Notes, as a script sees them: {@code window.notes}. What is not declared here does not exist for
 * it.
 *
 * <p>Every method may be called from any thread.
 */
@ExposeInMainWorld("notes")
public interface NotesApi {

  /**
   * Lists the notes that a filter selects, without their bodies.
   *
   * @param filter which notes, and in which order; an empty one selects all, newest first
   * @return the notes selected; empty if there are none
   */
  List<NoteSummary> list(NoteFilter filter);

  /**
   * Finds the notes that contain every word of a text, in the title or in the body. Case does not
   * matter, and a word also finds longer ones that begin with it.
   *
   * @param text the words to look for; only the first 16 count
   * @return the hits, best first; empty if nothing matches or the text has no word
   */
  List<SearchHit> search(String text);

  /**
   * Finds a note by its id.
   *
   * @param id the id of the note
   * @return the note, or {@code null} if there is none with this id
   * @throws InvalidNoteException if the text cannot be an id, such as {@code ../secret}
   */
  @Nullable Note find(String id) throws InvalidNoteException;

  /**
   * Saves a note: a new one, or in place of the one with the same id. Saves happen one after the
   * other, in the order of the calls.
   *
   * @param note the note; its {@code edited} is ignored
   * @return the note as it was stored, with the time of saving as {@code edited}; arrives after the
   *     listeners have been called
   * @throws NoteTooLargeException if the note takes more bytes than a note may
   * @throws InvalidNoteException if the id, the title, a tag or the body cannot be stored
   */
  CompletionStage<Note> save(Note note) throws NoteTooLargeException, InvalidNoteException;

  /**
   * Subscribes to changes.
   *
   * @param listener called with each note that was saved, in the order of the saves
   * @return the function that unsubscribes; calling it again does nothing
   */
  Runnable onChange(Consumer<Note> listener);

  /**
   * Packs the notes that a filter selects, for a download or a backup.
   *
   * @param filter which notes, and in which order; an empty one selects all, newest first
   * @return a ZIP archive with one Markdown file per note
   */
  byte[] export(NoteFilter filter);
}
