package app;

import dev.contextbridge.Bridged;

/** How notes are shown. A script implements it. */
@Bridged
public interface NoteFormat {
  /** The line of one note. */
  String line(Note note);

  /** What stands above the lines. */
  default String heading() {
    return "Notes";
  }
}
