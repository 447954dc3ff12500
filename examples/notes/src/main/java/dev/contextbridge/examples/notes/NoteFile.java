package dev.contextbridge.examples.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note as a file: front matter between two lines {@code ---}, an empty line, the body. */
final class NoteFile {

  static final String SUFFIX = ".md";

  // Lines may end with CR LF, and the file may begin with a byte order mark: editors do that.
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*\\r?\\n(.*?)^---[ \\t]*(?:\\r?\\n|\\z)(?:\\r?\\n)?",
          Pattern.DOTALL | Pattern.MULTILINE | Pattern.UNIX_LINES);

  private NoteFile() {}

  static String name(Note note) {
    return note.id() + SUFFIX;
  }

  static byte[] print(Note note) {
    return "---\n%s---\n\n%s".formatted(FrontMatter.of(note).print(), note.body()).getBytes(UTF_8);
  }

  /** The inverse of {@link #print}; the id is the name of the file. */
  static Note read(Path file) throws UnreadableNoteException {
    try {
      return parse(id(file), UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))));
    } catch (CharacterCodingException e) {
      throw new UnreadableNoteException(file, "is not UTF-8 text", e);
    } catch (InvalidNoteException e) {
      throw new UnreadableNoteException(file, e);
    } catch (IOException e) {
      throw new UnreadableNoteException(file, "cannot be read", e);
    }
  }

  /** Writes beside the file first, so that a crash leaves either the old note or the new one. */
  static void write(Path folder, Note note) throws IOException {
    Path draft = folder.resolve(".%s.tmp".formatted(name(note)));
    try {
      Files.write(draft, print(note));
      Files.move(draft, folder.resolve(name(note)), ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static Note parse(String id, CharSequence text) throws InvalidNoteException {
    Matcher start = FRONT_MATTER.matcher(text);
    if (!start.find()) {
      throw new InvalidNoteException("---", "must be the first line, and end the front matter");
    }
    FrontMatter front = FrontMatter.parse(start.group(1));
    String body = text.subSequence(start.end(), text.length()).toString();
    Note note = new Note(id, front.title(), front.edited(), front.tags(), body);
    NoteRules.check(note);
    return note;
  }
}
