package dev.contextbridge.examples.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** What a note must be like before it may become a file. Scripts are not trusted to know. */
final class NoteRules {

  // Nothing of this alphabet leads out of a folder, but ".." does.
  private static final Pattern ID =
      Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,98}[A-Za-z0-9])?");

  // Windows opens a device instead of a file of such a name, whatever follows the dot.
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,39}");

  private static final int LONGEST_TITLE = 200;

  private NoteRules() {}

  static void check(Note note) throws InvalidNoteException {
    checkId(note.id());
    checkTitle(note.title());
    for (String tag : note.tags()) {
      checkTag(tag);
    }
    checkText("body", note.body());
  }

  static void checkId(String id) throws InvalidNoteException {
    if (!ID.matcher(id).matches() || DEVICE.matcher(id).matches()) {
      throw new InvalidNoteException(
          "id",
          "must be a plain name of at most 100 letters A to Z, digits, '-', '_', '.' and spaces,"
              + " and begin and end with a letter or digit");
    }
  }

  private static void checkTitle(String title) throws InvalidNoteException {
    boolean oneLine = title.chars().noneMatch(Character::isISOControl);
    if (title.isBlank() || title.length() > LONGEST_TITLE || !oneLine) {
      throw new InvalidNoteException(
          "title", "must be one line of 1 to %d characters".formatted(LONGEST_TITLE));
    }
    checkText("title", title);
  }

  private static void checkTag(String tag) throws InvalidNoteException {
    if (!TAG.matcher(tag).matches()) {
      throw new InvalidNoteException(
          "tags", "must be words of at most 40 letters, digits, '-' and '_'");
    }
  }

  private static void checkText(String field, String text) throws InvalidNoteException {
    if (!UTF_8.newEncoder().canEncode(text)) {
      throw new InvalidNoteException(field, "holds half a surrogate pair, which is no character");
    }
  }
}
