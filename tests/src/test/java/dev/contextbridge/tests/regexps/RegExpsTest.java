package dev.contextbridge.tests.regexps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** RegExps as objects: where they come from, and what a script may have made of them. */
class RegExpsTest {
  private static final RegExps regexps = new RegExps();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(RegExpsApiBridge.of(regexps));

  @Test
  void patternThatComesHomeIsTheOriginal() {
    Pattern original = Pattern.compile("(?m)^a.b$", Pattern.CASE_INSENSITIVE);
    regexps.keep(original);
    js.execute("globalThis.given = regexps.give()");
    regexps.keep(Pattern.compile(""));
    js.execute("given.lastIndex = 7; regexps.take(given)");
    assertThat(regexps.pattern()).isSameAs(original);
  }

  @Test
  void copyOfOneThatCameFromJavaMeansTheSame() {
    regexps.keep(Pattern.compile("a.b$"));
    js.execute("globalThis.given = regexps.give(); regexps.take(new RegExp(given))");
    assertThat(regexps.pattern().pattern()).startsWith("a.b(?!");
  }

  @Test
  void compileMakesAnotherOfIt() {
    regexps.keep(Pattern.compile("a"));
    js.execute("globalThis.given = regexps.give(); given.compile('b'); regexps.take(given)");
    assertThat(regexps.pattern().pattern()).isEqualTo("b");
    regexps.keep(Pattern.compile("a"));
    js.execute("given = regexps.give(); given.compile('a', 'i'); regexps.take(given)");
    assertThat(regexps.pattern().flags()).isEqualTo(Pattern.CASE_INSENSITIVE);
  }

  @Test
  void whatJavaScriptGetsIsItsOwn() {
    regexps.keep(Pattern.compile("(a)(?<name>b)?"));
    assertThat(js.holds("regexps.give() instanceof RegExp")).isTrue();
    assertThat(js.holds("regexps.give() !== regexps.give()")).isTrue();
    assertThat(js.holds("Object.isExtensible(regexps.give())")).isTrue();
    assertThat(js.text("'ab'.replace(regexps.give(), '$2$1')")).isEqualTo("ba");
    assertThat(js.text("regexps.give().exec('ab').groups.name")).isEqualTo("b");
  }

  @Test
  void whatScriptsClaimDoesNotCount() {
    js.execute(
        """
        class Claiming extends RegExp {
          get source() { return 'claimed'; }
          get flags() { return 'claimed'; }
          get global() { return 'claimed'; }
          get ignoreCase() { throw new Error('asked'); }
          exec() { throw new Error('asked'); }
          toString() { throw new Error('asked'); }
        }
        const claiming = new Claiming('real', 'i');
        for (const key of ['source', 'flags', 'unicode']) {
          Object.defineProperty(claiming, key, {get() { throw new Error('asked'); }});
        }
        regexps.take(claiming);
        """);
    assertThat(regexps.pattern().pattern()).isEqualTo("real");
    assertThat(regexps.pattern().flags()).isEqualTo(Pattern.CASE_INSENSITIVE);
    js.execute("regexps.take(Object.setPrototypeOf(/bare/, null))");
    assertThat(regexps.pattern().pattern()).isEqualTo("bare");
  }

  @Test
  void onlyRegExpsAreRegExps() {
    String message = "regexps.take: parameter 'pattern' must be a RegExp, got ";
    assertThat(js.error("regexps.take('a')")).hasMessage(message + "string");
    assertThat(js.error("regexps.take(null)")).hasMessage(message + "null");
    assertThat(js.error("regexps.take({source: 'a', flags: ''})")).hasMessage(message + "object");
    assertThat(js.error("regexps.take(RegExp.prototype)")).hasMessage(message + "object");
    assertThat(js.error("regexps.take(Object.create(/a/))")).hasMessage(message + "object");
    assertThat(js.error("regexps.take(new Proxy(/a/, {}))")).hasMessage(message + "object");
    assertThat(js.error("regexps.take(RegExp)")).hasMessage(message + "function");
  }

  @Test
  void poisonedPrototypesChangeNothing() {
    try (TestBridge poisoned = TestBridge.exposing(RegExpsApiBridge.of(regexps))) {
      poisoned.execute(
          """
          for (const key of Reflect.ownKeys(RegExp.prototype)) {
            Object.defineProperty(RegExp.prototype, key, {get() { throw new Error('asked'); }});
          }
          for (const key of ['source', 'flags', 'home', 'global']) {
            Object.defineProperty(Object.prototype, key, {
              get() { throw new Error('asked'); }, set() { throw new Error('asked'); }});
          }
          globalThis.RegExp = function () { throw new Error('asked'); };
          """);
      poisoned.execute("regexps.take(/a+/i)");
      assertThat(regexps.pattern().pattern()).isEqualTo("a+");
      Pattern own = Pattern.compile("b.");
      regexps.keep(own);
      poisoned.execute("globalThis.given = regexps.give()");
      regexps.keep(Pattern.compile(""));
      poisoned.execute("regexps.take(given)");
      assertThat(regexps.pattern()).isSameAs(own);
    }
  }
}
