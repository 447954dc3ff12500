package app;

import org.graalvm.polyglot.HostAccess;

/** A note as scripts met it before: the Java object itself. */
public final class LiveNote {
  private final Note note;

  LiveNote(Note note) {
    this.note = note;
  }

  /** The title. */
  @HostAccess.Export
  public String title() {
    return note.title();
  }

  /** The tags, as text: a list would need more access. */
  @HostAccess.Export
  public String tags() {
    return String.join(", ", note.tags());
  }
}
