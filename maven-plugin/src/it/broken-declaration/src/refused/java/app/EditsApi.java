package app;

import dev.contextbridge.ExposeInMainWorld;
import java.time.Instant;
import java.util.Map;

/** What happened to a note. */
@ExposeInMainWorld("edits")
public interface EditsApi {
  /** Titles by time. */
  Map<Instant, String> titles();
}
