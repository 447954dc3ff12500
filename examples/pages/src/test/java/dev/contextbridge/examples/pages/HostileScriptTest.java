package dev.contextbridge.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.contextbridge.JsException;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.VideoFrame;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts that want more than they may. */
@Timeout(120)
class HostileScriptTest {
  private static final String FRAME =
      "new VideoFrame(new Uint8Array(4 * %d), {format: 'RGBA', codedWidth: %1$d, codedHeight: 1,"
          + " timestamp: 0})";

  private final List<String> printed = new ArrayList<>();
  private final Document page =
      Jsoup.parse("<title>T</title><article><h2>A</h2></article>", Main.ADDRESS);

  private Transformation run(String script) {
    Transformation transformation = new Transformation(page, List.of(), List.of(), printed::add);
    transformation.run(List.of(script));
    return transformation;
  }

  @Test
  void whatCouldRunIsNotWritten(@TempDir Path folder) throws IOException {
    run("""
    const article = pages.article();
    article.innerHTML +=
      "<script>steal()</script><iframe src=/x></iframe><img src=x onerror=steal()>";
    article.append(document.createElement("script"));
    article.querySelector("h2").setAttribute("onclick", "steal()");
    const link = article.appendChild(document.createElement("a"));
    link.textContent = "free";
    link.href = "javascript:steal()";
    """)
        .write(folder);
    String html = Files.readString(folder.resolve("page.html"));
    assertThat(html).contains("free", "<h2>A</h2>").doesNotContain("steal", "script", "iframe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../evil | 1   | a name has 1 to 40 small letters, digits and hyphens",
        "page.html | 1 | a name has 1 to 40 small letters, digits and hyphens",
        "large   | 257 | a thumbnail has at most 256 pixels a side"
      })
  void thumbnailsOutOfBoundsAreRefused(String name, int width, String message, @TempDir Path folder)
      throws IOException {
    run("const f = %s; try { pages.writeThumbnail('%s', f) } catch (e) { console.log(`${e.name}: ${e.message}`) } f.close()"
            .formatted(FRAME.formatted(width), name))
        .write(folder);
    assertThat(printed).startsWith("Thumbnail: " + message);
    assertThat(names(folder)).containsExactly("page.html");
  }

  @Test
  void namesAreTakenOnceAndThumbnailsCounted(@TempDir Path folder) throws IOException {
    run("""
    const f = %s;
    for (const name of ["a", "a", ...Array(30).keys()]) {
      try { pages.writeThumbnail(`${name}`, f) } catch (e) { console.log(e.message) }
    }
    f.close();
    """
            .formatted(FRAME.formatted(1)))
        .write(folder);
    assertThat(printed)
        .startsWith("there is a thumbnail a", "a page has at most 20 thumbnails")
        .filteredOn(line -> line.startsWith("a page has"))
        .hasSize(11);
    assertThat(names(folder)).hasSize(21);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  @Test
  void framesThatAreLeftOpenAreReported() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> run("const f = %s".formatted(FRAME.formatted(1))))
        .withMessageContaining("LEAKED_FRAMES");
  }

  @Test
  void closingAFrameClosesNoneOfJava() {
    VideoFrame frame =
        VideoFrame.of(ByteBuffer.allocate(4), FrameInit.of(PixelFormat.RGBA, 1, 1, 0));
    new Transformation(page, List.of(), List.of(new Shot("x", frame)), printed::add)
        .run(
            List.of(
                "pages.shots()[0].frame.close()",
                "const f = pages.shots()[0].frame; console.log(f.format); f.close()"));
    assertThat(printed).containsExactly("RGBA");
    assertThat(frame.isClosed()).isFalse();
  }

  @Test
  void thereIsNoWayToTheHost() {
    assertThatExceptionOfType(JsException.class).isThrownBy(() -> run("eval('1')"));
    assertThatExceptionOfType(JsException.class).isThrownBy(() -> run("Java.type('java.io.File')"));
    assertThatExceptionOfType(JsException.class).isThrownBy(() -> run("fetch('/')"));
  }

  @Test
  void idsAreNewOnes() {
    run(
        """
        const h2 = document.querySelector("h2");
        const ids = [];
        for (const text of ["A & b!", "A & b!", "", "x".repeat(100)]) {
          const next = document.createElement("h2");
          next.textContent = text;
          next.id = pages.idFor(next);
          h2.after(next);
          ids.push(next.id);
        }
        console.log(ids.join(" "));
        """);
    assertThat(printed).containsExactly("a-b a-b-2 section " + "x".repeat(60));
  }
}
