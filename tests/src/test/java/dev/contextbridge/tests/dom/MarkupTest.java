package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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
  void textsAreWrittenAsWhereTheyStandAsks() {
    js.execute(
        "const markup = '<img src=x>', s = document.createElement('script'), t = new Text(markup)");
    js.execute("const kept = s.appendChild(t)");
    assertThat(js.text("s.outerHTML")).isEqualTo("<script><img src=x></script>");
    assertThat(js.holds("kept === t && s.firstChild === t && t.parentNode === s")).isTrue();
    js.execute("t.own = 1; e.append(t)");
    assertThat(js.text("e.innerHTML")).isEqualTo("&lt;img src=x&gt;");
    assertThat(js.holds("e.firstChild === t && t.own === 1 && t.data === markup")).isTrue();
    js.execute("e.innerHTML = '<iframe><b>q</b></iframe><style>a>b</style>'");
    js.execute("e.replaceChildren(e.firstChild.firstChild.cloneNode(), e.lastChild.firstChild)");
    assertThat(js.text("e.innerHTML")).isEqualTo("&lt;b&gt;q&lt;/b&gt;a&gt;b");
    js.execute("s.replaceChildren(e.firstChild); s.firstChild.replaceWith(e.firstChild)");
    assertThat(js.text("s.outerHTML + e.innerHTML")).isEqualTo("<script>a>b</script>");
  }

  @Test
  void textsStayTheSameNodeInAllWorlds() {
    Document page = Page.parse();
    try (TestBridge both = Page.open(page)) {
      both.execute("const text = document.querySelector('script').firstChild");
      both.runIn(7, "var text = document.querySelector('script').firstChild; text.own = 'mine'; 1");
      both.execute("document.body.replaceChildren(text)");
      assertThat(page.body().html()).isEqualTo("if (1 &lt; 2) run();");
      String same = "document.body.firstChild === text";
      assertThat(both.runIn(7, same + " && text.own + text.isConnected")).isEqualTo("minetrue");
      both.runIn(7, "text.data = '<b>'; 1");
      assertThat(both.holds(same + " && text.data === '<b>'")).isTrue();
    }
  }

  @Test
  void sectionsOfCdataAreTexts() {
    js.execute("e.innerHTML = '<svg><![CDATA[a<b>]]></svg>'; const svg = e.firstChild");
    assertThat(js.text("svg.innerHTML")).isEqualTo("a&lt;b&gt;");
    js.execute("svg.innerHTML = '<![CDATA[x]]>y'; svg.firstChild.data = ']]><img>'");
    assertThat(js.text("svg.innerHTML")).isEqualTo("]]&gt;&lt;img&gt;y");
    Document xml = Jsoup.parse("<r><![CDATA[a<b]]></r>", "", Parser.xmlParser());
    try (TestBridge other = Page.open(xml)) {
      other.execute("const root = document.documentElement, section = root.firstChild");
      other.execute("section.data = '<c>'");
      assertThat(other.text("root.innerHTML")).isEqualTo("<![CDATA[<c>]]>");
      other.execute("section.data = ']]><c>'");
      assertThat(other.text("root.innerHTML")).isEqualTo("]]&gt;&lt;c&gt;");
      assertThat(other.holds("root.firstChild === section")).isTrue();
    }
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
