package app;

import dev.contextbridge.ExposeInMainWorld;

/** The notes that scripts may work with. */
@ExposeInMainWorld("notes")
public interface NotesApi {
  /** Saves a note. */
  void save(Note note);
}
