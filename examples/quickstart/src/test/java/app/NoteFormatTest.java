package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs {@code format.js} and uses what it puts on {@code window}. */
@Timeout(60)
class NoteFormatTest {
  @Test
  void scriptFormatsTheNotes() {
    try (ContextBridge bridge = ContextBridge.create()) {
      // region get
      bridge.mainWorld().evaluate(Path.of("format.js"));
      NoteFormat format = bridge.mainWorld().get("format", NoteFormatBridge.type());
      // endregion
      assertThat(format.line(new Note("id", "Title", Instant.EPOCH, List.of("a", "b"))))
          .isEqualTo("Title (a, b)");
      assertThat(format.heading()).isEqualTo("Notes");
    }
  }
}
