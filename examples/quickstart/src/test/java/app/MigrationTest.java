package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The two programs of {@code docs/migration-host-access.md} do the same. */
@Timeout(60)
class MigrationTest {
  @Test
  void theProgramAfterPrintsWhatTheOneBeforePrinted(@TempDir Path folder) throws IOException {
    String after = String.join("\n", Quickstart.run(Path.of("renderer.js"), folder)) + "\n";
    assertThat(live(Files.readString(Path.of("migration/live.js")))).isNotEmpty().isEqualTo(after);
  }

  private static String live(String script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NotesApi notes = new FileNotes(Path.of("notes"));
    // region before
    try (Context context =
        Context.newBuilder("js").allowHostAccess(HostAccess.EXPLICIT).out(out).build()) {
      context.getBindings("js").putMember("notes", new LiveNotes(notes));
      context.eval(Source.create("js", script));
    }
    // endregion
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What a live object lets through and the bridge refuses, as the page says. */
  @Test
  void liveObjectsShowMoreOfJava() {
    String seen =
        live("try { notes.list(null) } catch (e) { console.log(e.message) }\nconsole.log(notes)");
    assertThat(seen).contains("java.lang.NullPointerException").contains("LiveNotes");
  }
}
