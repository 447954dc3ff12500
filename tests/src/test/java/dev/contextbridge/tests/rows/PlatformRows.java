package dev.contextbridge.tests.rows;

import dev.contextbridge.web.Blob;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.FrameOverrides;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.VideoFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rows of objects that JavaScript and Java share. */
final class PlatformRows {
  /** The document of the bridge. */
  static final Document PAGE =
      Jsoup.parse("<main id=whole><p id=first>One</p><my-part id=own></my-part></main>");

  private PlatformRows() {}

  private static final String FRAME =
      "new VideoFrame(new Uint8Array([1, 2, 3, 4]), {format: 'RGBA', codedWidth: 1, codedHeight: 1,"
          + " timestamp: 7})";

  static List<Row> all() {
    var blobs = new RowApis.BlobEcho();
    var frames = new RowApis.VideoFrameEcho();
    var elements = new RowApis.ElementEcho();
    return List.of(
        new Row("a Blob", "a Blob", blobs, RowApis_BlobsBridge.of(blobs))
            .good("new Blob(['a', 'b'], {type: 'T/x'})", blob("ab", "t/x"))
            .good("new Blob()", blob("", ""))
            .good("new Blob(['abc']).slice(-1)", blob("c", ""), "new Blob(['c'])")
            .good("new (class extends Blob {})(['x'])", blob("x", ""), "new Blob(['x'])")
            .good(
                "new File(['x'], 'n', {lastModified: 5})",
                blob("x", "").named("n", Instant.ofEpochMilli(5)))
            .wrongKind("'a'", "string", "new ArrayBuffer(1)", "ArrayBuffer", "[]", "array")
            .wrongKind("Blob.prototype", "object", "{__proto__: Blob.prototype}", "object")
            .wrongKind("new Proxy(new Blob(), {})", "object", "Blob", "function"),
        new Row("a VideoFrame", "a VideoFrame", frames, RowApis_VideoFramesBridge.of(frames))
            .good(FRAME, frame(PixelFormat.RGBA))
            .good(
                "new (class extends VideoFrame {})(" + FRAME + ")", frame(PixelFormat.RGBA), FRAME)
            .good(
                "new VideoFrame(" + FRAME + ", {alpha: 'discard'})",
                VideoFrame.of(
                    frame(PixelFormat.RGBA),
                    new FrameOverrides(true, null, null, null, null, null)))
            .notCloneable(
                "(() => { const f = " + FRAME + "; f.close(); return f; })()",
                "a closed VideoFrame")
            .wrongKind("'a'", "string", "new ArrayBuffer(4)", "ArrayBuffer", "new Blob()", "Blob")
            .wrongKind("VideoFrame.prototype", "object", "VideoFrame", "function")
            .wrongKind("new Proxy(" + FRAME + ", {})", "object"),
        new Row("an Element", "an Element", elements, RowApis_ElementsBridge.of(elements))
            .good("document.getElementById('first')", element("first"))
            .good("document.querySelector('main').lastElementChild", element("own"))
            .good("document.body", PAGE.body())
            .wrongKind("'p'", "string", "{id: 'first'}", "object", "document", "Document")
            .wrongKind("document.createTextNode('t')", "Node", "Element.prototype", "object")
            .wrongKind("{__proto__: document.body}", "object", "Element", "function")
            .wrongKind("new Proxy(document.body, {})", "object"));
  }

  private static Element element(String id) {
    return Objects.requireNonNull(PAGE.getElementById(id));
  }

  private static Blob blob(String text, String type) {
    return Blob.of(text.getBytes(StandardCharsets.UTF_8), type);
  }

  private static VideoFrame frame(PixelFormat format) {
    ByteBuffer pixel = ByteBuffer.wrap(new byte[] {1, 2, 3, 4});
    return VideoFrame.of(pixel, FrameInit.of(format, 1, 1, 7));
  }

  /** All that one sees of a frame: no two of them are equal. */
  static String shown(VideoFrame frame) {
    return frame + " " + frame.planes();
  }

  /** The same of a blob. */
  static String shown(Blob blob) {
    try {
      return blob + " " + blob.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
