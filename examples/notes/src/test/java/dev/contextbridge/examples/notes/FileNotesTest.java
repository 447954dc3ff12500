package dev.contextbridge.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FileNotesTest {

  private static final Instant NOW = Instant.parse("2026-04-01T12:00:00.123456789Z");
  private static final int LIMIT = 1000;

  @TempDir Path folder;
  private FileNotes notes;

  @BeforeEach
  void readFolder() throws IOException {
    write(note("apple", "apples", "2025-01-01T00:00:00Z", "fruit", "red"));
    write(note("bean", "Beans", "2025-03-01T00:00:00Z", "green"));
    write(note("cherry", "Cherries", "2025-02-01T00:00:00Z", "fruit"));
    Files.writeString(folder.resolve("readme.txt"), "is no note");
    notes = new FileNotes(folder, LIMIT, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void listsNewestFirst() {
    assertThat(notes.list(NoteFilter.ALL))
        .extracting(NoteSummary::id)
        .containsExactly("bean", "cherry", "apple");
  }

  @Test
  void listsByTagTimeAndTitle() {
    assertThat(notes.list(filter("fruit", null, NoteOrder.TITLE)))
        .extracting(NoteSummary::id)
        .containsExactly("apple", "cherry");
    assertThat(notes.list(filter(null, "2025-02-01T00:00:00Z", null)))
        .extracting(NoteSummary::id)
        .containsExactly("bean", "cherry");
    assertThat(notes.list(filter("blue", null, null))).isEmpty();
  }

  @Test
  void summaryTellsTheSizeOfTheFile() throws IOException {
    long size = Files.size(folder.resolve("bean.md"));
    assertThat(notes.list(filter("green", null, null)))
        .singleElement()
        .extracting(NoteSummary::bytes)
        .isEqualTo(size);
  }

  @Test
  void findsById() throws Exception {
    assertThat(notes.find("bean")).extracting(Note::title).isEqualTo("Beans");
    assertThat(notes.find("nothing")).isNull();
  }

  @Test
  void idsCannotLeadOutOfTheFolder() throws IOException {
    FileNotes inner = new FileNotes(Files.createDirectory(folder.resolve("inner")));
    assertThatExceptionOfType(InvalidNoteException.class).isThrownBy(() -> inner.find("../bean"));
    Note outside = note("../bean", "Overwritten", "2025-01-01T00:00:00Z");
    assertThatExceptionOfType(InvalidNoteException.class).isThrownBy(() -> inner.save(outside));
    assertThat(NoteFile.read(folder.resolve("bean.md")).title()).isEqualTo("Beans");
  }

  @Test
  void savedNoteIsFoundAndReadAgain() throws Exception {
    Note saved = join(notes.save(note("new", " New ", "1999-01-01T00:00:00Z", "green")));
    assertThat(saved.edited()).isEqualTo("2026-04-01T12:00:00.123Z");
    assertThat(saved.title()).isEqualTo("New");
    assertThat(notes.find("new")).isEqualTo(saved);
    assertThat(new FileNotes(folder).find("new")).isEqualTo(saved);
    assertThat(notes.search("new")).hasSize(1);
  }

  @Test
  void tooLargeIsMeasuredInBytes() throws Exception {
    Note fits = new Note("a", "A", NOW, List.of(), "é".repeat(400));
    assertThat(join(notes.save(fits)).body()).hasSize(400);
    Note tooLarge = new Note("a", "A", NOW, List.of(), "é".repeat(500));
    assertThatExceptionOfType(NoteTooLargeException.class)
        .isThrownBy(() -> notes.save(tooLarge))
        .satisfies(
            e -> {
              assertThat(e.limit()).isEqualTo(LIMIT);
              assertThat(e.size()).isGreaterThan(LIMIT);
            });
    assertThat(notes.find("a")).extracting(Note::body).isEqualTo(fits.body());
  }

  @Test
  void failedSaveRejectsAndTheNextOneWorks() throws Exception {
    Path obstacle = Files.createDirectory(folder.resolve(".bean.md.tmp"));
    Files.createFile(obstacle.resolve("file"));
    CompletionStage<Note> failed = notes.save(note("bean", "changed", "2025-01-01T00:00:00Z"));
    CompletionStage<Note> next = notes.save(note("other", "Other", "2025-01-01T00:00:00Z"));
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> join(failed))
        .withCauseInstanceOf(UncheckedIOException.class);
    assertThat(join(next).id()).isEqualTo("other");
    assertThat(notes.find("bean")).extracting(Note::title).isEqualTo("Beans");
  }

  @Test
  void listenersHearBeforeTheSaveIsDone() throws Exception {
    List<String> heard = new ArrayList<>();
    Runnable unsubscribe = notes.onChange(note -> heard.add(note.id()));
    join(notes.save(note("one", "1", "2025-01-01T00:00:00Z")));
    assertThat(heard).containsExactly("one");
    unsubscribe.run();
    unsubscribe.run();
    join(notes.save(note("two", "2", "2025-01-01T00:00:00Z")));
    assertThat(heard).containsExactly("one");
  }

  @Test
  void savesOfManyThreadsAreHeardOnceEach() throws Exception {
    ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    notes.onChange(note -> heard.add(note.id()));
    CompletableFuture<?>[] saves =
        IntStream.range(0, 200)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> saveUnchecked("n" + i)))
            .map(saving -> saving.thenCompose(save -> save))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(saves).join();
    assertThat(heard).hasSize(200).doesNotHaveDuplicates();
    assertThat(new FileNotes(folder).list(NoteFilter.ALL)).hasSize(203);
  }

  @Test
  void lastSaveWinsAndIsHeardLast() throws Exception {
    List<String> heard = new ArrayList<>();
    notes.onChange(note -> heard.add(note.title()));
    List<CompletionStage<Note>> saves = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      saves.add(notes.save(note("same", "Version " + i, "2025-01-01T00:00:00Z")));
    }
    join(saves.get(49));
    assertThat(heard).hasSize(50).startsWith("Version 0", "Version 1").endsWith("Version 49");
    assertThat(new FileNotes(folder).find("same")).isEqualTo(notes.find("same"));
    assertThat(notes.find("same")).extracting(Note::title).isEqualTo("Version 49");
  }

  @Test
  void listenerThatWaitsBlocksNoReader() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    notes.onChange(
        note -> {
          inside.countDown();
          awaitUnchecked(goOn);
        });
    CompletionStage<Note> save = notes.save(note("slow", "Slow", "2025-01-01T00:00:00Z"));
    assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(notes.find("slow")).isNotNull();
    assertThat(notes.list(NoteFilter.ALL)).hasSize(4);
    CompletionStage<Note> next = notes.save(note("next", "Next", "2025-01-01T00:00:00Z"));
    goOn.countDown();
    assertThat(join(save).id()).isEqualTo("slow");
    assertThat(join(next).id()).isEqualTo("next");
  }

  @Test
  void closingWaitsForSaves() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(notes.save(note("n" + i, "N", "2025-01-01T00:00:00Z"))).isNotNull();
    }
    notes.close();
    assertThat(folder.resolve("n19.md")).exists();
  }

  @Test
  void exportsTheFiles() throws IOException {
    byte[] zip = notes.export(filter("fruit", null, NoteOrder.TITLE));
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (String name : List.of("apple.md", "cherry.md")) {
        ZipEntry entry = entries.getNextEntry();
        assertThat(entry.getName()).isEqualTo(name);
        assertThat(entries.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve(name)));
      }
      assertThat(entries.getNextEntry()).isNull();
    }
  }

  @Test
  void anUnreadableNoteIsNamed() throws IOException {
    Path bad = folder.resolve("bad.md");
    Files.writeString(bad, "no front matter");
    assertThatExceptionOfType(UnreadableNoteException.class)
        .isThrownBy(() -> new FileNotes(folder))
        .withMessageStartingWith(bad.toString());
  }

  private void write(Note note) throws IOException {
    NoteFile.write(folder, note);
  }

  private static Note note(String id, String title, String edited, String... tags) {
    return new Note(id, title, Instant.parse(edited), List.of(tags), "Text of " + id);
  }

  private static NoteFilter filter(String tag, String since, NoteOrder order) {
    return new NoteFilter(
        Optional.ofNullable(tag),
        Optional.ofNullable(since).map(Instant::parse),
        Optional.ofNullable(order));
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  private CompletionStage<Note> saveUnchecked(String id) {
    try {
      return notes.save(note(id, id, "2025-01-01T00:00:00Z"));
    } catch (NoteTooLargeException | InvalidNoteException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
