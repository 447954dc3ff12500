package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.TestBridge;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nodes that nobody has any more are collected, and so are wrappers of nodes that stay. */
class DomMemoryTest {
  private static final long DEADLINE_NANOS = 20_000_000_000L;

  private final Document document = Page.parse();
  private final List<WeakReference<Object>> watched = new ArrayList<>();

  private JsFunction watching() {
    return arguments -> {
      watched.add(new WeakReference<>(arguments[0]));
      return null;
    };
  }

  private void assertAllCollected(TestBridge js) {
    assertThat(watched).isNotEmpty();
    long deadline = System.nanoTime() + DEADLINE_NANOS;
    while (watched.stream().anyMatch(each -> !each.refersTo(null))) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      System.gc();
      js.run("document.createElement('p'); 1"); // what is lost is looked for with what comes next
    }
  }

  @Test
  void nodesThatWereDropped() {
    try (TestBridge js = Page.open(document)) {
      js.bridge().exposeInMainWorld("watch", watching());
      js.execute(
          "for (let i = 0; i < 1000; i++) { const e = document.createElement('p');"
              + " e.classList.add('x'); e.childNodes; e.dataset.a = 1; document.body.append(e);"
              + " watch(e); e.remove(); }");
      assertThat(watched).hasSize(1000);
      assertAllCollected(js);
    }
  }

  @Test
  void wrappersOfNodesThatStay() {
    try (TestBridge js = Page.open(document)) {
      js.bridge()
          .exposeInMainWorld(
              "tracer",
              (JsFunction)
                  arguments -> {
                    JsFunction made = more -> arguments; // one for each call
                    watched.add(new WeakReference<>(made));
                    return made;
                  });
      js.execute("for (const e of document.querySelectorAll('*')) e.kept = tracer()");
      assertThat(
              js.holds(
                  "(() => { const e = document.body; e.x = 1; return document.body === e; })()"))
          .isTrue();
      js.execute("globalThis.held = document.querySelector('main'); held.kept = 1");
      assertAllCollected(js);
      assertThat(js.run("held.kept")).isEqualTo(1);
    }
  }

  @Test
  void aDocumentOutlivesItsBridge() {
    WeakReference<Object> world = open();
    long deadline = System.nanoTime() + DEADLINE_NANOS;
    while (!world.refersTo(null)) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      System.gc();
    }
    assertThat(document.select("p.left")).hasSize(1);
  }

  private WeakReference<Object> open() {
    try (TestBridge js = Page.open(document)) {
      Element main =
          (Element)
              js.run(
                  "const main = document.querySelector('main');"
                      + " main.insertAdjacentHTML('beforeend', '<p class=left>x'); main");
      assertThat(main.select("p.left")).hasSize(1);
      return new WeakReference<>(js.world());
    }
  }
}
