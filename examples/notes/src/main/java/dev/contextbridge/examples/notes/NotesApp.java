package dev.contextbridge.examples.notes;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsException;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.examples.notes.Options.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script that works on a folder of notes: {@code NotesApp [--time-limit SECONDS] [folder]
 * [script]}. Without arguments it runs the bundled script on a copy of the bundled notes.
 */
public final class NotesApp {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int UNREADABLE_NOTE = 3;
  static final int SCRIPT_ERROR = 4;
  static final int LIMIT_BROKEN = 5;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Options options;
  private final PrintStream out;

  private NotesApp(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs the program, and ends the JVM with its exit code: 2 for a wrong command line, 3 for a file
   * that is no note, 4 for an error of the script, 5 for a script that breaks a limit.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      new NotesApp(Options.parse(args), out).run();
      return DONE;
    } catch (UsageException e) {
      return fail(err, WRONG_USAGE, e.getMessage());
    } catch (UnreadableNoteException e) {
      return fail(err, UNREADABLE_NOTE, "Unreadable note " + e.getMessage());
    } catch (LimitExceededException e) {
      return fail(err, LIMIT_BROKEN, "The script broke a limit: " + e.getMessage());
    } catch (TimeoutException e) {
      return fail(err, LIMIT_BROKEN, "The script did not finish: " + e.getMessage());
    } catch (JsException e) {
      return fail(err, SCRIPT_ERROR, "The script failed: " + describe(e));
    } catch (IOException | UncheckedIOException e) {
      return fail(err, FAILED, "Cannot read or write: " + e);
    }
  }

  private void run() throws IOException, TimeoutException {
    try (BundledFiles bundled = new BundledFiles()) {
      Path folder = options.folder().isPresent() ? options.folder().get() : bundled.notes();
      Path script = options.script().isPresent() ? options.script().get() : bundled.script();
      try (FileNotes notes = new FileNotes(folder)) {
        int count = notes.list(NoteFilter.ALL).size();
        out.printf("Running %s on %d notes%n", script.getFileName(), count);
        notes.onChange(note -> out.printf("(Java: saved %s)%n", NoteFile.name(note)));
        runScript(script, notes);
        out.println("Done");
      }
    }
  }

  private void runScript(Path script, FileNotes notes) throws TimeoutException {
    try (ContextBridge bridge =
        ContextBridge.builder()
            .turnTimeLimit(options.timeLimit())
            .console(message -> out.println(message.text()))
            .build()) {
      bridge.exposeInMainWorld(NotesApiBridge.of(notes));
      Object value = bridge.mainWorld().evaluate(script);
      if (!bridge.awaitIdle(PATIENCE)) {
        throw new TimeoutException("still busy after %d seconds".formatted(PATIENCE.toSeconds()));
      }
      checkOutcome(value);
    }
  }

  /** A script whose value is a promise, as that of an async function is, fails as this does. */
  private static void checkOutcome(@Nullable Object value) throws TimeoutException {
    if (value instanceof CompletionStage<?> promise) {
      CompletableFuture<?> outcome = promise.toCompletableFuture();
      if (!outcome.isDone()) {
        throw new TimeoutException("its promise is still pending");
      }
      try {
        outcome.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
  }

  /** The first line of the message, and in a second line where the error comes from. */
  private static String describe(JsException error) {
    String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    Stream<String> frames = error.jsStack().lines().filter(line -> line.strip().startsWith("at "));
    return "%s: %s%s"
        .formatted(error.name(), message, frames.findFirst().map("\n"::concat).orElse(""));
  }

  private static int fail(PrintStream err, int code, @Nullable String message) {
    err.println(message);
    return code;
  }
}
