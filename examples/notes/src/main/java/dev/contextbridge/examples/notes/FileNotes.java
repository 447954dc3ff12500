package dev.contextbridge.examples.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The notes in a folder of Markdown files. The folder is read once; from then on the notes are
 * answered from memory, and saved to both. Any thread may call.
 */
public final class FileNotes implements NotesApi, AutoCloseable {

  /** The most bytes that the file of a note may take, unless said otherwise. */
  public static final int SIZE_LIMIT = 64 * 1024;

  private final Path folder;
  private final int sizeLimit;
  private final Clock clock;
  private final ConcurrentMap<String, Note> notes = new ConcurrentHashMap<>();
  private final Listeners<Note> listeners = new Listeners<>();
  private CompletableFuture<@Nullable Note> lastSave = CompletableFuture.completedFuture(null);

  /**
   * Reads every file {@code *.md} of a folder, but not of the folders in it.
   *
   * @param folder the folder, which must exist
   * @throws UnreadableNoteException if one of the files is no note; the message names it
   * @throws IOException if the folder cannot be read
   */
  public FileNotes(Path folder) throws IOException {
    this(folder, SIZE_LIMIT, Clock.systemUTC());
  }

  FileNotes(Path folder, int sizeLimit, Clock clock) throws IOException {
    this.folder = folder;
    this.sizeLimit = sizeLimit;
    this.clock = clock;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + NoteFile.SUFFIX)) {
      for (Path file : files) {
        Note note = NoteFile.read(file);
        notes.put(note.id(), note);
      }
    }
  }

  @Override
  public List<NoteSummary> list(NoteFilter filter) {
    return filter.select(notes.values()).stream().map(NoteSummary::of).toList();
  }

  @Override
  public List<SearchHit> search(String text) {
    return SearchQuery.of(text).search(notes.values());
  }

  @Override
  public @Nullable Note find(String id) throws InvalidNoteException {
    NoteRules.checkId(id);
    return notes.get(id);
  }

  @Override
  public CompletionStage<Note> save(Note note) throws NoteTooLargeException, InvalidNoteException {
    Note stamped = stamp(note);
    NoteRules.check(stamped);
    int size = NoteFile.print(stamped).length;
    if (size > sizeLimit) {
      throw new NoteTooLargeException(sizeLimit, size);
    }
    return storeInOrder(stamped);
  }

  @Override
  public Runnable onChange(Consumer<Note> listener) {
    return listeners.add(listener);
  }

  @Override
  public byte[] export(NoteFilter filter) {
    return NoteArchive.zip(filter.select(notes.values()));
  }

  /** Waits until every save that has begun is done, so that none is lost when the JVM ends. */
  @Override
  public void close() {
    lastSave().exceptionally(failure -> null).join();
  }

  private synchronized CompletableFuture<? extends @Nullable Note> lastSave() {
    return lastSave;
  }

  /** A {@code Date} of JavaScript holds milliseconds, so no more is kept. */
  private Note stamp(Note note) {
    return new Note(
        note.id(),
        note.title().strip(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        note.tags(),
        note.body());
  }

  /** Off the caller's thread, which is inside JavaScript, but never two at once. */
  private synchronized CompletionStage<Note> storeInOrder(Note note) {
    CompletableFuture<Note> save = lastSave.handleAsync((previous, failure) -> store(note));
    lastSave = save;
    return save.minimalCompletionStage();
  }

  /** Holds no lock while listeners run: they may be JavaScript that waits for its turn. */
  private Note store(Note note) {
    try {
      NoteFile.write(folder, note);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot save note '%s'".formatted(note.id()), e);
    }
    notes.put(note.id(), note);
    listeners.tell(note);
    return note;
  }
}
