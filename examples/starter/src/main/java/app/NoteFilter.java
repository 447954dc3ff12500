package app;

import java.util.Optional;

/**
 * Selects notes.
 *
 * @param tag only notes with this tag; all notes if left out
 */
public record NoteFilter(Optional<String> tag) {}
