package app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notes in a folder, each a file {@code <id>.txt}: the title in the first line, the tags in the
 * second.
 */
public final class FileNotes implements NotesApi {
  private static final int MAX_TITLE = 80;
  private static final String SUFFIX = ".txt";

  private final Path directory;
  private final List<Consumer<Note>> listeners = new CopyOnWriteArrayList<>();

  /**
   * Notes in a folder.
   *
   * @param directory the folder, which must exist
   */
  public FileNotes(Path directory) {
    this.directory = directory;
  }

  @Override
  public @Nullable Note find(String id) {
    return all().filter(note -> note.id().equals(id)).findFirst().orElse(null);
  }

  @Override
  public List<Note> list(NoteFilter filter) {
    return all()
        .filter(note -> filter.tag().isEmpty() || note.tags().contains(filter.tag().get()))
        .toList();
  }

  @Override
  public CompletionStage<Note> save(Note note) throws NoteTooLargeException {
    if (note.title().length() > MAX_TITLE) {
      throw new NoteTooLargeException(MAX_TITLE);
    }
    if (!note.id().matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("'" + note.id() + "' may lead out of " + directory);
    }
    return CompletableFuture.supplyAsync(() -> write(note));
  }

  @Override
  public Runnable onChange(Consumer<Note> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private Stream<Note> all() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList().stream()
          .map(FileNotes::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Note read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String name = String.valueOf(file.getFileName());
      return new Note(
          name.substring(0, name.length() - SUFFIX.length()),
          lines.get(0),
          Files.getLastModifiedTime(file).toInstant(),
          List.of(lines.get(1).split(" ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Note write(Note note) {
    Path file = directory.resolve(note.id() + SUFFIX);
    try {
      Files.writeString(file, note.title() + "\n" + String.join(" ", note.tags()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Note saved = read(file);
    listeners.forEach(listener -> listener.accept(saved));
    return saved;
  }
}
