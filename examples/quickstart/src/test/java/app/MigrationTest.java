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
    String after =
        String.join("\n", Quickstart.run(Path.of("../starter/target/classes/renderer.mjs"), folder))
            + "\n";
    assertThat(live(Files.readString(Path.of("migration/live.js")))).isNotEmpty().isEqualTo(after);
  }

  private static String live(String script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NotesApi notes = new FileNotes(Path.of("../starter/notes"));
    // region before
    try (Context context =
        Context.newBuilder("js").allowHostAccess(HostAccess.EXPLICIT).out(out).build()) {
      context.getBindings("js").putMember("notes", new LiveNotes(notes));
      context.eval(Source.create("js", script));
    }
    // endregion
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the page says of exceptions: the bridge gives a reference to the log instead. */
  @Test
  void liveObjectsShowExceptionsOfJava() {
    assertThat(live("try { notes.list(null) } catch (e) { console.log(String(e)) }"))
        .contains("java.lang.NullPointerException");
  }

  /** And of wrong arguments and objects, which the bridge names and copies instead. */
  @Test
  void liveObjectsAreNotWhatScriptsTakeThemFor() {
    assertThat(live("try { notes.list({}) } catch (e) { console.log(e.message) }"))
        .contains("app.LiveNotes");
    assertThat(live("console.log(JSON.stringify(notes.list('java')))")).isEqualTo("[{},{}]\n");
  }
}
