package dev.contextbridge.examples.electron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs every sample as it is, in the folder of this module. */
@Timeout(60)
class SamplesTest {
  private static final String SHA_256 =
      "ab9f745f5db58c4f77eaaf3d452e96c4877d647786cc58ea394b0f024f1cd27e";

  private static List<String> run(Sample sample) {
    List<String> printed = new CopyOnWriteArrayList<>();
    sample.run(Path.of("samples"), printed::add);
    return printed;
  }

  @Test
  void doThing() {
    assertThat(run(Sample.DO_THING)).containsExactly("Java received do-a-thing");
  }

  @Test
  void api() {
    assertThat(run(Sample.API))
        .containsExactly(
            "UNHANDLED_REJECTION: whoops", // before show.js handles it
            "Java received do-a-thing",
            "frozen: true true",
            "data: {\"myFlags\":[\"a\",\"b\",\"c\"],\"bootTime\":1234}",
            "deeper: { returnData: 123 }",
            "resolved: undefined",
            "rejected: whoops",
            "async: 123");
  }

  @Test
  void isolatedWorld() {
    assertThat(run(Sample.ISOLATED_WORLD)).containsExactly("Java received do-a-thing");
  }

  @Test
  void ipcRenderer() {
    assertThat(run(Sample.IPC_RENDERER)).containsExactly("MyEventName: [\"from Java\",[1,2,3]]");
  }

  @Test
  void nodeCrypto() {
    assertThat(run(Sample.NODE_CRYPTO)).containsExactly(SHA_256, SHA_256);
  }

  @Test
  void theReadmeShowsTheOutput() throws IOException {
    List<String> printed = new CopyOnWriteArrayList<>();
    Main.run(List.of(), printed::add);
    assertThat(Files.readString(Path.of("../../README.md")))
        .contains(
            "<!-- output: examples/electron-preload -->\n```text\n"
                + String.join("\n", printed)
                + "\n```\n");
  }

  @Test
  void oneSampleByName() {
    List<String> printed = new CopyOnWriteArrayList<>();
    Main.run(List.of("do-thing"), printed::add);
    assertThat(printed).containsExactly("# do-thing", "Java received do-a-thing");
    assertThatThrownBy(() -> Main.run(List.of("do-nothing"), printed::add))
        .hasMessage("there is no sample do-nothing");
  }
}
