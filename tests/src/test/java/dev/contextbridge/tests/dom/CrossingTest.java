package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsException;
import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.TestBridge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements between worlds, and between worlds and Java where no type is declared. */
class CrossingTest {
  private static final int PRELOAD = 999;
  private static final Document DOCUMENT = Page.parse();

  @RegisterExtension static final TestBridge js = Page.open(DOCUMENT);

  @BeforeAll
  static void expose() {
    js.bridge()
        .preload(
            """
            const {contextBridge} = require('electron');
            contextBridge.exposeInMainWorld('preload', {
              echo: (v) => v,
              mark: (element, name) => { element.mine = 1; element.classList.add(name); },
              find: (selector) => document.querySelector(selector),
              isOwn: (element) => element === document.querySelector('main'),
              own: () => Object.keys(document.querySelector('main')).join(),
              check: (source, v) => (0, eval)(source)(v),
              main: document.querySelector('main'),
            });
            """);
    js.bridge().exposeInMainWorld("java", (JsFunction) arguments -> arguments[0]);
    js.execute("const main = document.querySelector('main')");
  }

  private static Element main() {
    return DOCUMENT.getElementById("main");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preload.echo(main) === main",
        "preload.echo([main, main])[1] === main",
        "preload.echo({deep: [{main}]}).deep[0].main === main",
        "preload.echo([{main}, {main}, {main}, {main}, {main}, {main}]).every((v) => v.main ==="
            + " main)",
        "preload.echo(new Map([[main, main]])).get(main) === main",
        "preload.echo(new Set([main])).has(main)",
        "preload.echo(new Error('e', {cause: main})).cause === main",
        "preload.find('main') === main",
        "preload.main === main",
        "preload.isOwn(main)",
        "preload.check('(f) => f() === document.body', () => document.body)",
        "java(main) === main",
        "java([main])[0] === main",
        "java({main}).main === main",
        "java(new Map([[main, 1]])).get(main) === 1",
        "executed === main"
      })
  void comesHomeAsItself(String condition) {
    js.execute("globalThis.executed ??= java(main)");
    assertThat(js.holds(condition)).isTrue();
  }

  @Test
  void promises() {
    assertThat(js.settled("preload.echo(Promise.resolve(main)).then((v) => v === main)"))
        .isEqualTo(true);
    assertThat(js.settled("Promise.resolve(main)")).isSameAs(main());
    CompletableFuture<Object> later = new CompletableFuture<>();
    js.bridge().exposeInMainWorld("later", (JsFunction) arguments -> later);
    js.execute("later().then((v) => globalThis.came = v)");
    later.complete(main());
    js.idle();
    assertThat(js.holds("came === main")).isTrue();
  }

  @Test
  void bothWorldsSeeOneTree() {
    js.execute("preload.mark(main, 'marked')");
    assertThat(js.holds("main.classList.contains('marked') && main.mine === undefined")).isTrue();
    js.execute("main.expando = 'x'; Object.setPrototypeOf(main, Object.prototype)");
    assertThat(js.holds("preload.isOwn(main) && preload.own() === 'mine'")).isTrue();
    assertThat(js.holds("preload.echo(main) === main && java(main) === main")).isTrue();
    js.execute("Object.setPrototypeOf(main, HTMLElement.prototype); delete main.expando");
    js.execute(
        "const made = document.createElement('p'); made.append('t'); preload.mark(made, 'm')");
    assertThat(js.text("made.outerHTML")).isEqualTo("<p class=\"m\">t</p>");
    assertThat(DOCUMENT.selectFirst("p.m")).isNull();
    js.execute("main.append(made)");
    assertThat(DOCUMENT.selectFirst("p.m").text()).isEqualTo("t");
    assertThat(js.holds("preload.find('p.m') === made")).isTrue();
    js.execute("made.remove()");
  }

  @Test
  void javaSendsAndGetsTheNode() {
    assertThat(js.run("main")).isSameAs(main());
    assertThat(js.run("[main, {main}]")).isEqualTo(List.of(main(), Map.of("main", main())));
    Element made = new Element("em").text("made");
    JsFunction append =
        (JsFunction) js.run("(v) => { main.append(v); return [v.constructor.name, v]; }");
    assertThat(append.call(made)).isEqualTo(List.of("HTMLElement", made));
    assertThat(made.parent()).isSameAs(main());
    assertThat(append.call(made.clone()).toString()).startsWith("[HTMLElement, <em>");
    js.execute("main.querySelectorAll('em').forEach((each) => each.remove())");
    assertThat(js.holds("(0, eval)('1') && java([document.body])[0] === document.body")).isTrue();
    assertThat(js.bridge().executeInMainWorld("(v) => v.id", main())).isEqualTo("main");
  }

  @Test
  void elementsThatAreExposedLive() {
    js.bridge().exposeInMainWorld("shown", Map.of("main", main()));
    js.execute("shown.main.note = 1; shown.main.id = 'main'");
    assertThat(js.holds("shown.main === main && main.note === 1 && Object.isFrozen(shown)"))
        .isTrue();
    js.execute("delete main.note");
  }

  @Test
  void elementsOfAnotherDocumentAreRefused() {
    String message = "an Element of the bridge's document is expected, got one of another document";
    Element foreign = Jsoup.parse("<p id=f>x").getElementById("f");
    JsFunction identity = (JsFunction) js.run("(v) => v");
    for (Object value : Arrays.asList(foreign, List.of(foreign), Jsoup.parse(""), DOCUMENT)) {
      assertThatThrownBy(() -> identity.call(value))
          .isInstanceOf(JsException.class)
          .hasMessageContaining(message);
    }
    assertThatThrownBy(() -> js.bridge().exposeInMainWorld("refused", Map.of("v", foreign)))
        .hasMessageContaining(message);
    js.bridge().exposeInMainWorld("foreign", (JsFunction) arguments -> foreign);
    assertThat(js.caught("foreign()")).isEqualTo("TypeError: " + message);
    foreign.remove();
    assertThat(identity.call(foreign)).isSameAs(foreign); // it is of no document now
    assertThatThrownBy(() -> identity.call(new TextNode("x")))
        .hasMessageContaining("must be data that can be copied");
  }

  @Test
  void aBridgeWithoutADocumentHasNoElements() {
    try (ContextBridge bridge = ContextBridge.create()) {
      JsFunction identity = (JsFunction) bridge.mainWorld().evaluate("(v) => v");
      assertThatThrownBy(() -> identity.call(new Element("p")))
          .hasMessageContaining("got one, but the bridge has no document");
      assertThat(bridge.mainWorld().evaluate("typeof document + typeof Element + typeof Node"))
          .isEqualTo("undefinedundefinedundefined");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "main.firstChild.firstChild", "new Comment('c')"})
  void otherNodesDoNotCross(String node) {
    assertThat(js.caught("preload.echo([" + node + "])")).startsWith("DataCloneError: ");
    assertThat(js.caught("structuredClone(" + node + ")")).startsWith("DataCloneError: ");
  }

  @Test
  void elementsAreNotCloned() {
    assertThat(js.caught("structuredClone({main})"))
        .isEqualTo("DataCloneError: #<Element> could not be cloned.");
    assertThat(js.runIn(PRELOAD, "document.querySelector('main').id")).isEqualTo("main");
  }

  @Test
  void listsCrossAsTheirProperties() {
    assertThat(js.holds("preload.echo(main.children)[0] === main.children[0]")).isTrue();
    assertThat(js.run("document.querySelector('.note').dataset"))
        .isEqualTo(Map.of("noteId", "7", "x", ""));
  }
}
