package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What finds elements: the selectors are jsoup's. */
class QueriesTest {
  @RegisterExtension static final TestBridge js = Page.open(Page.parse());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p|P,P",
        "main > p:first-of-type b, h1|H1,B",
        "#main .note|P",
        "body #last a[href$=html]|A",
        "[data-note-id='7'] ~ p|P",
        "p:not(.note)|P",
        "p:has(a)|P",
        ":is(h1, b)|H1,B",
        "[class~=red]|MAIN",
        "[class~='big']|MAIN",
        "[class~=re]|''",
        "p:nth-child(2)|P",
        "html:root|HTML",
        "nothing|NOTHING",
        "none|''"
      })
  void selectors(String selector, String names) {
    js.execute("globalThis.query = \"" + selector + "\"");
    assertThat(js.text("[...document.querySelectorAll(query)].map((e) => e.tagName).join()"))
        .isEqualTo(names);
    assertThat(
            js.holds(
                "document.querySelector(query) === (document.querySelectorAll(query)[0] ?? null)"))
        .isTrue();
    assertThat(js.holds("[...document.querySelectorAll(query)].every((e) => e.matches(query))"))
        .isTrue();
  }

  @Test
  void whatIsAroundTheElementCounts() {
    assertThat(
            js.holds(
                "const main = document.querySelector('main'), note = main.querySelector('.note');"
                    + " note.querySelector('main b').tagName === 'B'"
                    + " && note.querySelector('.note') === null"
                    + " && main.querySelectorAll(':scope > p').length === 2"
                    + " && note.querySelectorAll(':scope > p').length === 0"))
        .isTrue();
    assertThat(
            js.holds(
                "const b = document.querySelector('b'); b.closest('p') === b.parentNode &&"
                    + " b.closest('b') === b && b.closest('main p').className === 'note' &&"
                    + " b.closest('a') === null && b.closest('html') === document.documentElement"
                    + " && b.matches('main b') && !b.matches('main > b')"))
        .isTrue();
    assertThat(js.holds("document.createElement('p').matches('p:not(.x)')")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "p[",
        "p:none",
        "p,",
        ", p",
        "p >",
        "> p",
        "[a='",
        "p)",
        "::none",
        ":matches(a)",
        ":matchesOwn((a+)+$)",
        ":MATCHES(a)",
        "[class~=(a+)+]",
        "p:has(a:has(b))"
      })
  void whatIsNoSelector(String selector) {
    js.execute("globalThis.bad = \"" + selector + "\"");
    for (String call :
        new String[] {
          "document.querySelector(bad)",
          "document.querySelectorAll(bad)",
          "document.body.matches(bad)",
          "document.body.closest(bad)"
        }) {
      assertThat(js.caught(call)).startsWith("SyntaxError: ");
    }
    assertThat(
            js.holds("try { document.querySelector(bad) } catch (e) { e instanceof DOMException }"))
        .isTrue();
  }

  @Test
  void byNameClassAndId() {
    assertThat(
            js.text(
                "[document.getElementsByTagName('P').length,"
                    + " document.getElementsByTagName('*').length > 10,"
                    + " document.body.getElementsByTagName('title').length,"
                    + " document.getElementsByClassName('red  big')[0].id,"
                    + " document.getElementsByClassName('').length,"
                    + " document.getElementsByClassName('Red').length,"
                    + " document.getElementById('top').tagName, document.getElementById(''),"
                    + " document.getElementById('none'),"
                    + " document.getElementsByTagName('p').namedItem('last').id].join()"))
        .isEqualTo("2,true,0,main,0,0,H1,,,last");
    assertThat(
            js.text(
                "document.querySelectorAll('[id=TOP]').length + '' +"
                    + " document.querySelector('#TOP')"))
        .isEqualTo("1null");
    js.execute(
        "const found = document.getElementsByTagName('h4');"
            + " document.body.append(document.createElement('h4'))");
    assertThat(js.run("found.length")).isEqualTo(0); // a list of what was there
  }
}
