package app;

import dev.contextbridge.ContextBridge;
import java.nio.file.Path;

/** Runs {@code renderer.js} on the notes in the folder {@code notes}. */
public final class Main {
  private Main() {}

  /**
   * Runs the program in the folder that holds both.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    Path directory = Path.of("notes");
    // region bridge
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.exposeInMainWorld(NotesApiBridge.of(new FileNotes(directory)));
      bridge.mainWorld().evaluate(Path.of("renderer.js"));
    }
    // endregion
  }
}
