package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributes, {@code classList} and {@code dataset}, after web-platform-tests. */
class AttributesTest {
  @RegisterExtension static final TestBridge js = Page.open(Page.parse());

  @BeforeEach
  void make() {
    js.execute("globalThis.e = document.createElement('p')");
  }

  @Test
  void attributes() {
    js.execute("e.setAttribute('TITLE', 'a'); e.setAttribute('data-n', 1); e.id = 'i'");
    assertThat(js.text("e.getAttributeNames().join()")).isEqualTo("title,data-n,id");
    assertThat(
            js.holds(
                "e.getAttribute('Title') === 'a' && e.title === 'a' && e.hasAttribute('ID')"
                    + " && e.getAttribute('none') === null && e.hasAttributes()"
                    + " && !document.createElement('b').hasAttributes()"))
        .isTrue();
    js.execute("e.removeAttribute('TITLE'); e.removeAttribute('none')");
    assertThat(js.text("e.outerHTML")).isEqualTo("<p data-n=\"1\" id=\"i\"></p>");
    js.execute("e.setAttribute('id', '<&\">')");
    assertThat(js.text("e.id")).isEqualTo("<&\">");
    js.execute("e.innerHTML = e.outerHTML");
    assertThat(js.text("e.firstChild.id")).isEqualTo("<&\">");
  }

  @Test
  void toggling() {
    assertThat(
            js.text(
                "[e.toggleAttribute('a'), e.toggleAttribute('a'), e.toggleAttribute('a', true),"
                    + " e.toggleAttribute('a', true), e.toggleAttribute('b', false)].join()"
                    + " + e.getAttributeNames()"))
        .isEqualTo("true,false,true,true,falsea");
    assertThat(js.caught("e.toggleAttribute('')")).startsWith("InvalidCharacterError");
  }

  @ParameterizedTest
  @CsvSource({"''", "a b", "a=b", "a>", "/jsoup.userdata", "a\u0000b"})
  void namesThatAreNone(String name) {
    js.execute("globalThis.name_ = '" + name.replace("\0", "\\0") + "'");
    assertThat(js.caught("e.setAttribute(name_, 'x')")).startsWith("InvalidCharacterError: ");
    assertThat(js.holds("e.getAttribute(name_) === null && !e.hasAttribute(name_)")).isTrue();
  }

  @Test
  void properties() {
    js.execute("const link = document.querySelector('a')");
    assertThat(js.text("link.href")).isEqualTo("https://example.org/docs/next.html");
    js.execute("link.href = '../up.html'; link.rel = 'next'");
    assertThat(js.text("link.getAttribute('href') + link.href + link.rel"))
        .isEqualTo("../up.htmlhttps://example.org/up.htmlnext");
    assertThat(js.text("e.className = 'a'; e.hidden = true; e.lang = 'de'; e.outerHTML"))
        .isEqualTo("<p class=\"a\" hidden=\"\" lang=\"de\"></p>".replace("=\"\"", ""));
    assertThat(js.holds("e.hidden && (e.hidden = false, !e.hasAttribute('hidden'))")).isTrue();
  }

  @Test
  void classLists() {
    assertThat(
            js.text(
                "const l = document.getElementById('main').classList; [l.length, l.value, l[0],"
                    + " l.item(1), l.item(2), l[2], [...l], String(l)].join('|')"))
        .isEqualTo("2|big  red big|big|red|||big,red|big  red big");
    js.execute("e.classList.add('a', 'b', 'a'); e.classList.remove('b', 'none')");
    assertThat(js.text("e.className")).isEqualTo("a");
    assertThat(
            js.text(
                "const c = e.classList; [c.toggle('a'), c.toggle('x'), c.toggle('x', true),"
                    + " c.toggle('y', false), c.replace('x', 'z'), c.replace('none', 'n'),"
                    + " c.contains('z'), c.contains('')].join() + e.className"))
        .isEqualTo("false,true,true,false,true,false,true,falsez");
    js.execute("e.classList = 'p  q'; e.classList.value += ' r'; const seen = [];");
    js.execute("e.classList.forEach((token, i) => seen.push(token + i))");
    assertThat(js.text("seen.join() + e.className")).isEqualTo("p0,q1,r2p  q r");
  }

  @ParameterizedTest
  @CsvSource({
    "add(''),SyntaxError",
    "'add(''ok'', '''')',SyntaxError",
    "add('a b'),InvalidCharacterError",
    "remove(' '),InvalidCharacterError",
    "toggle(''),SyntaxError",
    "'replace(''a'', '''')',SyntaxError",
    "'replace('' '', '''')',SyntaxError",
    "'replace('' '', ''a'')',InvalidCharacterError",
    "add(Symbol()),TypeError"
  })
  void tokensThatAreNone(String call, String name) {
    assertThat(js.caught("e.classList." + call)).startsWith(name + ": ");
    assertThat(js.holds("e.hasAttribute('class')")).isFalse();
  }

  @Test
  void datasets() {
    assertThat(js.text("JSON.stringify(document.querySelector('.note').dataset)"))
        .isEqualTo("{\"noteId\":\"7\",\"x\":\"\"}");
    js.execute("e.dataset.someName = 1; e.dataset['-'] = 'h'; Object.assign(e.dataset, {b: null})");
    assertThat(js.text("e.getAttributeNames().join()")).isEqualTo("data-some-name,data--,data-b");
    assertThat(
            js.text(
                "[e.dataset.b, 'someName' in e.dataset, 'x' in e.dataset, e.dataset.x,"
                    + " delete e.dataset.someName, delete e.dataset.x,"
                    + " Object.keys(e.dataset)].join('|')"))
        .isEqualTo("null|true|false||true|true|-,b");
    assertThat(js.caught("e.dataset['a-b'] = 1")).startsWith("SyntaxError");
    assertThat(js.caught("e.dataset['a b'] = 1")).startsWith("InvalidCharacterError");
    js.execute("e.setAttribute('data-toString', 'x'); e.setAttribute('data-UP', 1)");
    assertThat(js.text("e.dataset.tostring + e.dataset.up")).isEqualTo("x1");
    assertThat(js.caught("'use strict'; Object.freeze(e.dataset)")).startsWith("TypeError");
  }

  @Test
  void datasetsHaveNoGettersAndLeaveHeirsAlone() {
    js.execute("const data = document.createElement('p').dataset, heir = Object.create(data)");
    assertThat(js.caught("Object.defineProperty(data, 'g', {get() {}})")).startsWith("TypeError");
    assertThat(js.caught("Object.defineProperty(data, 'g', {})")).startsWith("TypeError");
    js.execute("heir.own = 1; Object.defineProperty(data, 'defined', {value: 2}); data.set = 3");
    assertThat(js.text("JSON.stringify([data, heir, heir.set])"))
        .isEqualTo("[{\"defined\":\"2\",\"set\":\"3\"},{\"own\":1},\"3\"]");
  }
}
