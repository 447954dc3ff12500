package app;

import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Notes as scripts met them before: an object whose exported methods they call. */
// region before
public final class LiveNotes {
  private final NotesApi notes;

  LiveNotes(NotesApi notes) {
    this.notes = notes;
  }

  /** Lists the notes with a tag. */
  @HostAccess.Export
  public ProxyArray list(String tag) {
    List<Note> found = notes.list(new NoteFilter(Optional.of(tag)));
    return ProxyArray.fromList(List.copyOf(found.stream().map(LiveNote::new).toList()));
  }

  /** Subscribes to changes. */
  @HostAccess.Export
  public void onChange(Value listener) {
    notes.onChange(note -> listener.executeVoid(new LiveNote(note)));
  }
}

// endregion
