package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the program of the starter as it is. */
@Timeout(60)
class MainTest {
  // Held here: a logger that nothing refers to loses its handlers.
  private static final Logger CONSOLE = Logger.getLogger("dev.contextbridge.console");

  @Test
  void printsTheNotesOnJava() {
    Recorder recorder = new Recorder();
    CONSOLE.addHandler(recorder);
    try {
      Main.main(new String[] {"../starter"});
    } finally {
      CONSOLE.removeHandler(recorder);
    }
    assertThat(recorder.messages)
        .containsExactly(
            "[world 0] Records instead of classes [java, design]",
            "[world 0] Virtual threads, first notes [java, threads]");
  }

  private static final class Recorder extends Handler {
    final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
