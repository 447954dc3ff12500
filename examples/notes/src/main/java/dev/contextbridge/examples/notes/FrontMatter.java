package dev.contextbridge.examples.notes;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines {@code key: value} that begin a note's file. */
record FrontMatter(String title, List<String> tags, Instant edited) {

  private static final Set<String> KEYS = Set.of("title", "tags", "edited");

  static FrontMatter of(Note note) {
    return new FrontMatter(note.title(), note.tags(), note.edited());
  }

  /** The inverse of {@link #print}. */
  static FrontMatter parse(String text) throws InvalidNoteException {
    Map<String, String> entries = entries(text);
    return new FrontMatter(
        required(entries, "title"),
        tags(entries.getOrDefault("tags", "")),
        edited(required(entries, "edited")));
  }

  String print() {
    return "title: %s\ntags: [%s]\nedited: %s\n".formatted(title, String.join(", ", tags), edited);
  }

  private static Map<String, String> entries(String text) throws InvalidNoteException {
    Map<String, String> entries = new HashMap<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      int colon = line.indexOf(':');
      String key = line.substring(0, Math.max(colon, 0)).strip();
      if (!KEYS.contains(key)) {
        throw new InvalidNoteException(
            line.strip(), "in the front matter is none of 'title: …', 'tags: […]', 'edited: …'");
      }
      if (entries.put(key, line.substring(colon + 1).strip()) != null) {
        throw new InvalidNoteException(key, "is there twice in the front matter");
      }
    }
    return entries;
  }

  private static String required(Map<String, String> entries, String key)
      throws InvalidNoteException {
    String value = entries.get(key);
    if (value == null) {
      throw new InvalidNoteException(key, "is missing in the front matter");
    }
    return value;
  }

  private static List<String> tags(String value) {
    String list = value.startsWith("[") && value.endsWith("]") ? inner(value) : value;
    return list.isBlank() ? List.of() : Arrays.stream(list.split(",")).map(String::strip).toList();
  }

  private static String inner(String brackets) {
    return brackets.substring(1, brackets.length() - 1);
  }

  private static Instant edited(String value) throws InvalidNoteException {
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new InvalidNoteException(
          "edited", "must be a time like 2025-03-14T18:20:00Z, not '%s'".formatted(value));
    }
  }
}
