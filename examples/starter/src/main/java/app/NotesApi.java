package app;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The notes that scripts may work with. */
@ExposeInMainWorld("notes")
public interface NotesApi {
  /** Finds a note by its id. */
  @Nullable Note find(String id);

  /** Lists the notes that a filter selects. */
  List<Note> list(NoteFilter filter);

  /**
   * Saves a note.
   *
   * @param note what to save
   * @return the note as saved
   * @throws NoteTooLargeException when its title is too long
   */
  CompletionStage<Note> save(Note note) throws NoteTooLargeException;

  /**
   * Subscribes to changes.
   *
   * @param listener called with each note that was saved
   * @return the function that unsubscribes
   */
  Runnable onChange(Consumer<Note> listener);
}
