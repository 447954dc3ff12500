package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code innerHTML} and its like, after {@code domparsing} of web-platform-tests. */
class MarkupTest {
  @RegisterExtension static final TestBridge js = Page.open(Page.parse());

  @BeforeEach
  void make() {
    js.execute("globalThis.e = document.createElement('div')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>a<p>b|<p>a</p><p>b</p>",
        "a &amp; b &lt; &copy; é €|a &amp; b &lt; © é €",
        "<b  CLASS=x>y|<b class=\"x\">y</b>",
        "<!--c-->t|<!--c-->t",
        "<br><img src=x>|<br><img src=\"x\">",
        "<script>if (a<b) c();</script>|<script>if (a<b) c();</script>",
        "<style>a>b{}</style>|<style>a>b{}</style>",
        "<p>a</p> <p>b</p>|<p>a</p> <p>b</p>",
        "<textarea>&lt;b></textarea>|<textarea>&lt;b&gt;</textarea>"
      })
  void isParsedAndWritten(String markup, String written) {
    js.execute("e.innerHTML = `" + markup + "`");
    assertThat(js.text("e.innerHTML")).isEqualTo(written);
    assertThat(js.text("e.outerHTML")).isEqualTo("<div>" + written + "</div>");
    js.execute("document.body.append(e)");
    assertThat(js.text("e.innerHTML")).isEqualTo(written);
    js.execute("e.remove()");
  }

  @Test
  void isParsedWhereItIs() {
    js.execute("const table = document.createElement('table'); table.innerHTML = '<tr><td>1'");
    assertThat(js.text("table.innerHTML")).isEqualTo("<tbody><tr><td>1</td></tr></tbody>");
    js.execute("e.innerHTML = '<tr><td>1'");
    assertThat(js.text("e.innerHTML")).isEqualTo("1");
    js.execute("const script = document.createElement('script'); script.innerHTML = 'a<b&&c'");
    assertThat(js.text("script.outerHTML + script.textContent"))
        .isEqualTo("<script>a<b&&c</script>a<b&&c");
    js.execute("e.innerHTML = null");
    assertThat(js.text("e.innerHTML")).isEmpty();
  }

  @Test
  void replacesTheElement() {
    js.execute(
        "e.innerHTML = '<b>b</b><i>i</i>'; const b = e.firstChild; b.outerHTML = 'x<u></u>y'");
    assertThat(js.text("e.innerHTML")).isEqualTo("x<u></u>y<i>i</i>");
    assertThat(js.holds("b.parentNode === null")).isTrue();
    js.execute("b.outerHTML = 'nowhere'");
    assertThat(js.text("b.outerHTML")).isEqualTo("<b>b</b>");
    assertThat(js.caught("document.documentElement.outerHTML = ''"))
        .startsWith("NoModificationAllowedError");
  }

  @Test
  void insertsBeside() {
    js.execute("e.innerHTML = '<b>m</b>'; const m = e.firstChild");
    js.execute(
        "m.insertAdjacentHTML('beforebegin', '<i>1</i>'); m.insertAdjacentHTML('AfterBegin', '2');"
            + " m.insertAdjacentHTML('beforeend', '3'); m.insertAdjacentHTML('afterend',"
            + " '4<u></u>'); m.insertAdjacentText('afterend', '<');"
            + " m.insertAdjacentElement('beforebegin', document.createElement('s'))");
    assertThat(js.text("e.innerHTML")).isEqualTo("<i>1</i><s></s><b>2m3</b>&lt;4<u></u>");
    assertThat(js.caught("m.insertAdjacentHTML('within', '')")).startsWith("SyntaxError");
    assertThat(js.caught("e.insertAdjacentHTML('beforebegin', '')"))
        .startsWith("NoModificationAllowedError");
    assertThat(js.holds("e.insertAdjacentElement('afterend', m) === null")).isTrue();
    assertThat(js.caught("e.insertAdjacentElement('afterend', new Text())"))
        .startsWith("TypeError");
  }

  @Test
  void depth() {
    js.execute("e.innerHTML = '<div>'.repeat(100_000)");
    assertThat(js.run("let n = 0; for (let c = e; c !== null; c = c.firstElementChild) n++; n"))
        .satisfies(levels -> assertThat((Integer) levels).isBetween(100, 1000)); // jsoup's limit
    js.execute(
        "globalThis.deep = document.createElement('p'); for (let i = 0; i < 100_000; i++) {"
            + " const outer = document.createElement('div'); outer.append(deep); deep = outer; }");
    js.execute("deep.querySelector('p').textContent = 'bottom'");
    assertThat(
            js.run(
                "[deep.outerHTML.length, deep.textContent, deep.querySelectorAll('div >"
                    + " div').length, deep.cloneNode(true).innerHTML.length,"
                    + " deep.contains(deep.querySelector('p'))]"))
        .hasToString("[1100013, bottom, 99999, 1100002, true]");
    js.execute("document.body.append(deep); deep.remove(); deep.innerHTML = ''");
  }

  @Test
  void textIsBounded() {
    try (TestBridge small =
        TestBridge.with(builder -> builder.document(Page.parse()).transferLimit(1000, 10_000))) {
      String limit = "RangeError: ";
      assertThat(small.caught("document.body.innerHTML = 'x'.repeat(10_001)")).startsWith(limit);
      assertThat(small.caught("document.createTextNode('x'.repeat(10_001))")).startsWith(limit);
      assertThat(small.caught("document.body.setAttribute('a', 'x'.repeat(10_001))"))
          .startsWith(limit);
      small.execute("for (let i = 0; i < 4; i++) document.body.append('<'.repeat(4_000))");
      assertThat(small.caught("document.body.innerHTML")).startsWith(limit);
      assertThat(small.caught("document.body.outerHTML")).startsWith(limit);
      assertThat(small.caught("document.body.textContent")).startsWith(limit);
      assertThat(small.text("document.body.lastChild.data")).hasSize(4_000);
    }
  }
}
