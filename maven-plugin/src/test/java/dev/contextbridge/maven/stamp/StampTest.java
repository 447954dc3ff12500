package dev.contextbridge.maven.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir Path folder;

  @Test
  void comesBackAsItWasWritten() throws Exception {
    Path file = folder.resolve("deep/stamp");
    Stamp stamp = new Stamp("g:a", "1f", Map.of("b/c d.ts", "2e", "a.ts", "3d"));
    stamp.write(file);
    assertThat(Stamp.read(file)).isEqualTo(stamp);
    assertThat(file)
        .content()
        .isEqualTo("contextbridge stamp 1\nowner g:a\ninputs 1f\n3d a.ts\n2e b/c d.ts\n");
  }

  @Test
  void comesBackWithoutInputsToo() throws Exception {
    Path file = folder.resolve("stamp");
    Stamp stamp = new Stamp("g:a", "", Map.of());
    stamp.write(file);
    assertThat(Stamp.read(file)).isEqualTo(stamp);
  }

  @Test
  void whatIsNoStampCountsAsNone() throws Exception {
    assertThat(Stamp.read(folder.resolve("missing"))).isEqualTo(Stamp.NONE);
    assertThat(Stamp.read(Files.writeString(folder.resolve("other"), "a\nb\nc\nd e\n")))
        .isEqualTo(Stamp.NONE);
  }

  @Test
  void isCurrentWhileInputsAndOutputsAreTheSame() throws Exception {
    Path output = Files.writeString(folder.resolve("a.ts"), "text");
    Stamp stamp =
        new Stamp("g:a", "1f", Map.of("a.ts", Fingerprint.of(Files.readAllBytes(output))));
    assertThat(stamp.isCurrent("1f", folder)).isTrue();
    assertThat(stamp.isCurrent("2f", folder)).isFalse();
    Files.writeString(output, "other");
    assertThat(stamp.isCurrent("1f", folder)).isFalse();
    Files.delete(output);
    assertThat(stamp.isCurrent("1f", folder)).isFalse();
    assertThat(Stamp.NONE.isCurrent("", folder)).isFalse();
  }
}
