package app;

import dev.contextbridge.ContextBridge;
import java.nio.file.Path;

/** Runs the compiled {@code renderer.ts} on the notes in the folder {@code notes}. */
public final class Main {
  private Main() {}

  /**
   * Runs the program.
   *
   * @param args the folder of the project, unless it is the current one
   */
  public static void main(String[] args) {
    Path project = Path.of(args.length == 0 ? "" : args[0]);
    // region bridge
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.exposeInMainWorld(NotesApiBridge.of(new FileNotes(project.resolve("notes"))));
      bridge.mainWorld().evaluate(project.resolve("target/classes/renderer.mjs"));
    }
    // endregion
  }
}
