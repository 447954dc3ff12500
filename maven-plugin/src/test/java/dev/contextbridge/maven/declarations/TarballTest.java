package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

class TarballTest {
  private static final String LONG = "dev/" + "x".repeat(150) + "/größe.d.ts";

  @Test
  void isAsNpmPacks() throws Exception {
    Map<String, byte[]> files =
        Map.of(
            "index.d.ts",
            bytes("index"),
            "a.d.ts",
            bytes("a"),
            LONG,
            bytes("long"),
            "package.json",
            bytes("{}"));
    List<String> found = new ArrayList<>();
    try (TarArchiveInputStream tar = open(Tarball.of(files))) {
      for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
        found.add(each.getName() + "=" + new String(tar.readAllBytes(), UTF_8));
        assertThat(each.getMode() & 0777).isEqualTo(0644);
        assertThat(each.getLastModifiedTime().toInstant())
            .isEqualTo(Instant.parse("1985-10-26T08:15:00Z"));
        assertThat(each.getUserName() + each.getGroupName()).isEmpty();
        assertThat(each.getLongUserId() + each.getLongGroupId()).isZero();
      }
    }
    assertThat(found)
        .containsExactly(
            "package/package.json={}",
            "package/a.d.ts=a",
            "package/" + LONG + "=long",
            "package/index.d.ts=index");
  }

  @Test
  void itsHeaderSaysNothingOfTheMachine() throws Exception {
    byte[] archive = Tarball.of(Map.of("package.json", bytes("{}")));
    assertThat(archive).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff);
    assertThat(Tarball.of(new TreeMap<>(Map.of("package.json", bytes("{}"))))).isEqualTo(archive);
  }

  private static TarArchiveInputStream open(byte[] archive) throws IOException {
    return new TarArchiveInputStream(
        new GZIPInputStream(new ByteArrayInputStream(archive)), "UTF-8");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
