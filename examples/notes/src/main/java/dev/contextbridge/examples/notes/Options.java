package dev.contextbridge.examples.notes;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param folder an existing folder of notes; empty for the bundled one
 * @param script an existing file; empty for the bundled renderer
 * @param timeLimit how long the script may run without a pause
 */
record Options(Optional<Path> folder, Optional<Path> script, Duration timeLimit) {

  static final String USAGE = "Usage: NotesApp [--time-limit SECONDS] [folder] [script]";

  private static final String TIME_LIMIT = "--time-limit";
  private static final int DEFAULT_SECONDS = 5;
  private static final int MOST_SECONDS = 3600;

  static Options parse(String... args) throws UsageException {
    Deque<String> rest = new ArrayDeque<>(List.of(args));
    List<String> operands = new ArrayList<>();
    int seconds = DEFAULT_SECONDS;
    while (!rest.isEmpty()) {
      String arg = rest.remove();
      if (arg.equals(TIME_LIMIT)) {
        seconds = seconds(rest.poll());
      } else if (arg.startsWith("-")) {
        throw new UsageException("Unknown option " + arg + "\n" + USAGE);
      } else {
        operands.add(arg);
      }
    }
    return of(operands, Duration.ofSeconds(seconds));
  }

  private static Options of(List<String> operands, Duration timeLimit) throws UsageException {
    if (operands.size() > 2) {
      throw new UsageException("Too many arguments\n" + USAGE);
    }
    Optional<Path> folder =
        operands.isEmpty() ? Optional.empty() : Optional.of(folder(operands.get(0)));
    Optional<Path> script =
        operands.size() < 2 ? Optional.empty() : Optional.of(script(operands.get(1)));
    return new Options(folder, script, timeLimit);
  }

  private static Path folder(String name) throws UsageException {
    Path folder = path(name);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("No such folder: " + name);
    }
    return folder;
  }

  private static Path script(String name) throws UsageException {
    Path script = path(name);
    if (!Files.isRegularFile(script)) {
      throw new UsageException("No such script: " + name);
    }
    return script;
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("Not a path: " + name);
    }
  }

  private static int seconds(@Nullable String text) throws UsageException {
    if (text == null || !text.matches("\\d{1,4}") || !isInRange(Integer.parseInt(text))) {
      throw new UsageException(
          "%s needs whole seconds, 1 to %d\n%s".formatted(TIME_LIMIT, MOST_SECONDS, USAGE));
    }
    return Integer.parseInt(text);
  }

  private static boolean isInRange(int seconds) {
    return seconds >= 1 && seconds <= MOST_SECONDS;
  }

  /** The command line makes no sense. The message is for the user. */
  static final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }
}
