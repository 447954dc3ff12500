package dev.contextbridge.tests.dom;

import dev.contextbridge.Exposure;
import dev.contextbridge.tests.support.TestBridge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The document that the tests are given. */
final class Page {
  private static final String TEXT =
      """
      <!doctype html>
      <html lang="en"><head><title> A
        page </title><script>if (1 < 2) run();</script></head>
      <body><main id="main" class="big  red big"><h1 id="top">Top</h1>
      <p class="note" data-note-id="7" data-x="">One <b>two</b><br>three<!--four--></p>
      <p id="last">Last <a href="next.html">link</a></p></main>
      <svg><path d="M0"/></svg><my-part></my-part><nothing></nothing></body></html>
      """;

  private Page() {}

  static Document parse() {
    return Jsoup.parse(TEXT, "https://example.org/docs/");
  }

  static TestBridge open(Document document, Exposure... exposures) {
    return TestBridge.with(builder -> builder.document(document), exposures);
  }
}
