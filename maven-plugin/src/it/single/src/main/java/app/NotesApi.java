package app;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;

/** The notes that scripts may work with. */
@ExposeInMainWorld("notes")
public interface NotesApi {
  /** All notes. */
  List<Note> list();
}
