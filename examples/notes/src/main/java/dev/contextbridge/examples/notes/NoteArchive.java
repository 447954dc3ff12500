package dev.contextbridge.examples.notes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs notes into a ZIP archive. */
final class NoteArchive {

  private NoteArchive() {}

  static byte[] zip(List<Note> notes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Note note : notes) {
        zip.putNextEntry(entry(note));
        zip.write(NoteFile.print(note));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(Note note) {
    ZipEntry entry = new ZipEntry(NoteFile.name(note));
    entry.setLastModifiedTime(FileTime.from(note.edited()));
    return entry;
  }
}
