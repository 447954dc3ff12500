package dev.contextbridge.examples.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.web.Blob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What scripts make of a page. */
final class Transformation {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Document page;
  private final SavedPage api;
  private final Consumer<String> out;

  /**
   * Takes a page.
   *
   * @param page the page, which scripts will change
   * @param terms its glossary
   * @param shots its pictures
   * @param out is told what scripts print, and what was written, line by line
   */
  Transformation(Document page, List<Term> terms, List<Shot> shots, Consumer<String> out) {
    this.page = page;
    this.api = new SavedPage(page, terms, shots);
    this.out = out;
  }

  /**
   * Runs scripts, one after the other.
   *
   * @param scripts their texts
   * @throws dev.contextbridge.BridgeException when one of them fails
   * @throws IllegalStateException when one of them does not come to an end, or leaves something
   *     undone
   */
  void run(List<String> scripts) {
    List<BridgeEvent> events = new ArrayList<>();
    // region run
    try (ContextBridge bridge =
        ContextBridge.builder()
            .document(page)
            .allowEval(false)
            .turnTimeLimit(PATIENCE)
            .console(message -> out.accept(message.text()))
            .events(events::add)
            .build()) {
      bridge.exposeInMainWorld(PagesApiBridge.of(api));
      for (String script : scripts) {
        bridge.mainWorld().evaluate(script);
        if (!bridge.awaitIdle(PATIENCE)) {
          throw new IllegalStateException("a script is still busy");
        }
      }
    }
    // endregion
    if (!events.isEmpty()) {
      throw new IllegalStateException(events.toString(), events.get(0).error());
    }
  }

  /**
   * Writes the page and its thumbnails.
   *
   * @param folder where to; made if it is not there
   * @throws IOException when that is impossible
   */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    byte[] html = clean().outerHtml().getBytes(UTF_8);
    write(folder.resolve("page.html"), Blob.of(html, "text/html"));
    for (Map.Entry<String, Blob> picture : api.thumbnails().entrySet()) {
      write(folder.resolve(picture.getKey()), picture.getValue());
    }
  }

  private void write(Path file, Blob content) throws IOException {
    Files.write(file, content.bytes());
    out.accept("wrote %s, %,d bytes".formatted(file.getFileName(), content.size()));
  }

  /** The page without all that could run where it is shown, whoever put it there. */
  private Document clean() {
    Document clean = new Cleaner(harmless()).clean(page);
    clean.title(page.title());
    clean.charset(UTF_8);
    clean.prependChild(new DocumentType("html", "", ""));
    clean.expectFirst("html").attr("lang", page.expectFirst("html").attr("lang"));
    return clean;
  }

  private static Safelist harmless() {
    return Safelist.relaxed()
        .addTags("abbr", "article", "dfn", "figcaption", "figure", "footer", "header", "nav")
        .addTags("section")
        .addAttributes(":all", "class", "id", "title")
        .addAttributes("a", "rel", "target")
        .preserveRelativeLinks(true);
  }
}
