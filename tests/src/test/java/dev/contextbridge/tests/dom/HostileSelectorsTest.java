package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.LimitExceededException;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Selectors and markup that would keep the host busy, in Java code that nobody can stop. */
class HostileSelectorsTest {
  private final Document document = Page.parse();

  /**
   * Each of them hides a regular expression, or a search in a search, from who reads it plainly.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ":m\\61 tches(x)",
        ":\\6d atches(x)",
        ":matche\\73(x)",
        "p:has(p:h\\61 s(b))",
        "[a'b'~=x]",
        "[a\"b\"~=x]",
        "[a\\62~=x]",
        "[a[b]~=x]",
        "[^ b\"~=\"x]",
        ":contains([):matches(x])",
        "p:contains(a[*|):m\\61 tches(x]x)",
        "[*|a\"~=x\"y]",
        "x[a\\b'[^+@[a~=x']",
        "[a\\[b\\]~=x]",
        "p:not([x=\"\\\\\"]) [y=\"]:matches(x)[w=\"]",
        ":contains(\\\\\"):matches(x):contains(\\\\\")",
        "p/*'*/:matches(x)/*'*/",
        "[a~=x]b]",
        "[a\\"
      })
  void regularExpressionsCannotHide(String selector) {
    try (TestBridge js = Page.open(document)) {
      document.body().attr("a'b'", "x").attr("a\"b\"", "x").attr("a\\62", "x").attr("a[b]", "x");
      js.bridge().exposeInMainWorld("hostile", selector);
      assertThat(js.caught("document.body.matches(hostile)")).startsWith("SyntaxError: ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[title='a]b']",
        "[title=\"a\\\"b\"], p",
        "[data-note\\:id], p",
        ":contains(a/b), p",
        "p:contains(\\)), p",
        "[class~=note]"
      })
  void whatIsPlainStaysValid(String selector) {
    try (TestBridge js = Page.open(document)) {
      js.bridge().exposeInMainWorld("plain", selector);
      assertThat((Integer) js.run("document.querySelectorAll(plain).length")).isNotNegative();
    }
  }

  private void nest(int depth) {
    Element outer = new Element("div").attr("id", "deep");
    for (int i = 1; i < depth; i++) {
      outer = new Element("div").appendChild(outer);
    }
    Element unused = document.body().appendChild(outer);
  }

  /** Each of them would take minutes or hours within one element. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'p ' + 'div '.repeat(120) + 'div'",
        "':has(div p div) '.repeat(30) + 'div'",
        "'div:has(p) '.repeat(50) + 'div'",
        "'p ' + 'div:contains(x) '.repeat(40) + 'div'",
        "':has(' + 'p '.repeat(50) + 'div p)'",
        "':not(' + ':has(p) '.repeat(20) + 'p)'"
      })
  void whatTakesTooLongIsRefused(String selector) {
    nest(5000);
    try (TestBridge js = Page.open(document)) {
      for (String ask : new String[] {"matches", "closest"}) {
        assertThat(js.caught("document.getElementById('deep').%s(%s)".formatted(ask, selector)))
            .isEqualTo("NotSupportedError: the selector takes too many steps in this tree");
      }
    }
  }

  @Test
  void siblingsCountToo() {
    Element list = document.body().appendElement("ul");
    for (int i = 0; i < 20_000; i++) {
      Element unused = list.appendElement("li");
    }
    try (TestBridge js = Page.open(document)) {
      assertThat(js.caught("document.querySelector('p ~ ' + 'li ~ '.repeat(20) + 'p')"))
          .startsWith("NotSupportedError: ");
      assertThat(js.run("document.querySelectorAll('ul > li').length")).isEqualTo(20_000);
      assertThat(js.run("document.querySelectorAll('body:has(ul li)').length")).isEqualTo(1);
    }
  }

  @Test
  void selectorsEndWithTheTimeOfTheTurn() {
    nest(300);
    endsInTime("for (;;) document.querySelectorAll('div:has(p div p) div:contains(x)')");
  }

  @Test
  void markupEndsWithTheTimeOfTheTurn() {
    endsInTime("document.body.innerHTML = '<p><b>x'.repeat(8_000_000)");
  }

  @Test
  void urlsThatTakeLongAreNotResolved() {
    try (TestBridge js = quick()) {
      js.execute(
          "const up = '../'.repeat(300_000); const a = document.createElement('a'); a.href = up");
      assertThat(js.holds("a.href === up")).isTrue();
      js.execute("a.href = up.slice(-300) + 'x'; document.body.append(a)");
      assertThat(js.text("a.href")).isEqualTo("https://example.org/x");
      assertThat(js.caught("a.innerHTML = '<p><BASE target=\">\" href=' + up + '>'"))
          .isEqualTo("NotSupportedError: the tag of a base element has at most 4096 characters");
      js.execute("a.innerHTML = '<base href=/b/><img src=\"' + up + '\">'");
      assertThat(js.holds("a.lastChild.src === up")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[abs:href=x]", "[abs:href]", ":not([ ABS:href^=x])", "[abs\\\\:href]"})
  void selectorsResolveNoUrls(String selector) {
    try (TestBridge js = quick()) {
      js.execute("document.body.setAttribute('href', '../'.repeat(300_000))");
      assertThat(js.caught("document.querySelector('" + selector + "')"))
          .isEqualTo("SyntaxError: 'abs:' asks for absolute URLs, which is left out");
      assertThat(js.run("document.querySelector('[x=\"abs:href\"]')")).isNull();
    }
  }

  @Test
  void manyNodesGoIntoDeepTrees() {
    nest(200_000);
    Element box = document.createElement("div");
    for (int i = 0; i < 5000; i++) {
      Element unused = box.appendElement("b").appendElement("u");
    }
    Element unused = document.body().prependChild(box);
    try (TestBridge js = quick()) {
      js.execute("const box = document.body.firstChild, deep = document.getElementById('deep')");
      js.execute("const all = Array.from({length: 5000}, (_, i) => box.childNodes[i])");
      for (String move : new String[] {"append", "prepend", "replaceChildren"}) {
        assertThat(js.run("deep." + move + "(...all); deep.childNodes.length")).isEqualTo(5000);
      }
      js.execute("const last = deep.appendChild(document.createElement('i'))");
      for (String move : new String[] {"before", "after", "replaceWith"}) {
        assertThat(js.run("last." + move + "(...all); deep.children.length >= 5000"))
            .isEqualTo(true);
      }
      js.execute("const markup = '<b><u></u></b>'.repeat(5000)");
      js.execute("deep.innerHTML = markup; deep.insertAdjacentHTML('afterbegin', markup)");
      js.execute("deep.firstChild.outerHTML = markup");
      assertThat(js.run("deep.children.length")).isEqualTo(14_999);
    }
  }

  @Test
  void messagesRepeatLittleOfASelector() {
    try (TestBridge js = quick()) {
      assertThat(js.caught("document.querySelector('[' + 'x'.repeat(5000))"))
          .isEqualTo("SyntaxError: '[" + "x".repeat(99) + "…' is not a valid selector");
    }
  }

  private TestBridge quick() {
    return TestBridge.with(
        builder -> builder.document(document).turnTimeLimit(Duration.ofSeconds(5)));
  }

  private void endsInTime(String code) {
    try (TestBridge js =
        TestBridge.with(
            builder -> builder.document(document).turnTimeLimit(Duration.ofSeconds(2)))) {
      long start = System.nanoTime();
      assertThatThrownBy(() -> js.run(code)).isInstanceOf(LimitExceededException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }
}
