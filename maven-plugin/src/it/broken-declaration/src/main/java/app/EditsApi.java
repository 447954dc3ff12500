package app;

import dev.contextbridge.ExposeInMainWorld;
import java.util.Map;

/** What happened to a note. */
@ExposeInMainWorld("edits")
public interface EditsApi {
  /** Titles by time. */
  Map<String, String> titles();
}
