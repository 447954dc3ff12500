package app;

import dev.contextbridge.ContextBridge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Runs the scripts of this module, each on its own copy of the notes. */
final class Quickstart {
  private Quickstart() {}

  /** What a script prints, and what comes of it later. */
  static List<String> run(Path script, Path folder) {
    List<String> printed = new CopyOnWriteArrayList<>();
    copyNotes(folder);
    // region wait
    try (ContextBridge bridge =
        ContextBridge.builder().console(message -> printed.add(message.text())).build()) {
      bridge.exposeInMainWorld(NotesApiBridge.of(new FileNotes(folder)));
      bridge.mainWorld().evaluate(script);
      if (!bridge.awaitIdle(Duration.ofSeconds(30))) {
        throw new IllegalStateException(script + " is still busy");
      }
    }
    // endregion
    return printed;
  }

  private static void copyNotes(Path folder) {
    try (Stream<Path> notes = Files.list(Path.of("../starter/notes"))) {
      for (Path note : notes.toList()) {
        Files.copy(note, folder.resolve(note.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
