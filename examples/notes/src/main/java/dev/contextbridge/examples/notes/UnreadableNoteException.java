package dev.contextbridge.examples.notes;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of the folder is no note. Its message names the file: it is for the user, not a script.
 */
public final class UnreadableNoteException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableNoteException(Path file, String problem, IOException cause) {
    super("%s: %s".formatted(file, problem), cause);
  }

  UnreadableNoteException(Path file, InvalidNoteException problem) {
    super("%s: %s".formatted(file, problem.getMessage()), problem);
  }
}
