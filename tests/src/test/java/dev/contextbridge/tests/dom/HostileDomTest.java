package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.TestBridge;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that attack the document's classes. */
class HostileDomTest {
  private final Document document = Page.parse();

  @Test
  void everyMemberChecksWhatItIsCalledOn() {
    try (TestBridge js = Page.open(document)) {
      js.execute(
          """
          const classes = Object.getOwnPropertyNames(globalThis)
            .filter((name) => /^(HTML|DOM|Node|Element|Text|Comment|Document|Character|Proc)/.test(name))
            .map((name) => globalThis[name]);
          const wrong = [{}, Object.create(document.body), [], 1, null, undefined, () => 1,
            new Proxy(document.body, {}), new Proxy({}, {get() { throw new Error('trap'); }})];
          const calls = (property) => [property.get, property.set, property.value]
            .filter((f) => typeof f === 'function');
          let tried = 0;
          const passed = [];
          for (const Class of classes) {
            for (const key of Object.getOwnPropertyNames(Class.prototype)) {
              if (key === 'constructor' || key === 'forEach' && Class === Array) continue;
              for (const f of calls(Object.getOwnPropertyDescriptor(Class.prototype, key))) {
                if (Object.values(Object.getOwnPropertyDescriptors(Array.prototype))
                  .some((each) => each.value === f)) continue;
                for (const target of wrong) {
                  tried++;
                  try { f.call(target, 'x', 'y'); passed.push(Class.name + '.' + key); }
                  catch (e) { if (!(e instanceof TypeError)) passed.push(String(e)); }
                }
              }
            }
          }
          """);
      assertThat(js.text("passed.join()")).isEmpty();
      assertThat((Integer) js.run("tried")).isGreaterThan(1000);
    }
  }

  @Test
  void noClassCanBeMadeButTexts() {
    try (TestBridge js = Page.open(document)) {
      assertThat(
              js.text(
                  """
                  Object.getOwnPropertyNames(globalThis)
                    .filter((name) => /^(HTML|DOMT|DOMS|Node|Element|Document|Character|Proc)/.test(name))
                    .filter((name) => {
                      try { new globalThis[name](); return true; } catch (e) {
                        return e.message !== 'Illegal constructor' || !(e instanceof TypeError);
                      }
                    }).join()
                  """))
          .isEmpty();
      assertThat(js.caught("new (class Mine extends HTMLElement {})()"))
          .isEqualTo("TypeError: Illegal constructor");
      assertThat(js.text("typeof customElements")).isEqualTo("undefined");
    }
  }

  @Test
  void replacedBuiltInsAndPrototypesChangeNothing() {
    try (TestBridge js = Page.open(document)) {
      js.execute(
          """
          let ran = 0;
          const spy = function () { ran++; throw new Error('caught'); };
          const main = document.querySelector('main');
          const {defineProperty, ownKeys} = Reflect;
          const targets = [WeakMap, WeakRef, Map, String, Array, Reflect, Object, Node, Element,
            HTMLElement, NodeList, DOMTokenList];
          for (let i = 0; i < targets.length; i++) {
            const target = targets[i].prototype ?? targets[i];
            const keys = ownKeys(target);
            for (let k = 0; k < keys.length; k++) {
              if (keys[k] !== 'constructor') defineProperty(target, keys[k], {__proto__: null, get: spy});
            }
          }
          defineProperty(Array.prototype, '0', {__proto__: null, get: spy, set: spy});
          defineProperty(Object.prototype, 'handle', {__proto__: null, get: spy, set: spy});
          defineProperty(Object.prototype, 'value', {__proto__: null, get: spy, set: spy});
          ran = 0;
          globalThis.echoed = () => main;
          """);
      JsFunction echoed = (JsFunction) js.run("echoed");
      assertThat(echoed.call()).isSameAs(document.getElementById("main"));
      assertThat(js.run("ran")).isEqualTo(0);
    }
  }

  @Test
  void gettersAndTrapsOfWrappersAreNeverRun() {
    try (TestBridge js = Page.open(document)) {
      js.execute(
          """
          let ran = 0;
          const main = document.querySelector('main');
          Object.defineProperty(main, 'x', {get() { ran++; return 1; }, enumerable: true});
          Object.defineProperty(main, 'toJSON', {get() { ran++; }});
          Object.setPrototypeOf(main, new Proxy({}, {
            get() { ran++; }, getPrototypeOf() { ran++; return null; }, ownKeys() { ran++; return []; }
          }));
          """);
      assertThat(js.run("main")).isSameAs(document.getElementById("main"));
      assertThat(js.run("[{main}]").toString()).contains("main");
      assertThat(js.caught("structuredClone(main)")).startsWith("DataCloneError");
      assertThat(js.run("ran")).isEqualTo(0);
    }
  }

  @Test
  void whatIsConvertedMayRunCode() {
    try (TestBridge js = Page.open(document)) {
      js.execute(
          "const p = document.querySelector('.note'); p.append({toString() { p.remove(); return"
              + " 'x'; }})");
      assertThat(js.text("String(p.parentNode) + p.lastChild.data")).isEqualTo("nullx");
      assertThat(js.caught("p.setAttribute({toString() { throw new RangeError('mine') }}, 1)"))
          .isEqualTo("RangeError: mine");
      assertThat(js.caught("p.append(Symbol())")).startsWith("TypeError");
      assertThat(js.caught("p.querySelector({toString: () => ({})})")).startsWith("TypeError");
    }
  }

  @Test
  void nothingOfJavaShows() {
    try (TestBridge js = Page.open(document)) {
      assertThat(
              js.text(
                  """
                  const caught = [];
                  for (const f of [() => document.querySelector('['), () => document.createElement(''),
                    () => document.body.appendChild(document.documentElement),
                    () => document.body.insertBefore(new Text(), new Text())]) {
                    try { f(); } catch (e) {
                      for (let o = e; o; o = Object.getPrototypeOf(o)) {
                        for (const key of Reflect.ownKeys(o)) {
                          try { caught.push(String(e[key])); } catch {}
                        }
                      }
                      if (e.constructor.constructor('return globalThis')() !== globalThis) caught.push('jsoup');
                    }
                  }
                  caught.join()
                  """))
          .doesNotContainIgnoringCase("jsoup")
          .doesNotContain("java", "dev.contextbridge", "Host");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.body.append(...nodes); recurse()",
        "document.body.innerHTML = '<p>a<b>c'; recurse()",
        "document.querySelectorAll('p:not(.x) > b, :has(b)').length; recurse()",
        "document.body.outerHTML; recurse()",
        "document.body.cloneNode(true).classList.add('x'); recurse()"
      })
  void exhaustedStacks(String code) {
    try (TestBridge js = Page.open(document)) {
      js.execute("const nodes = [new Text('a'), document.createElement('b')]");
      js.execute("function recurse() { " + code + " }");
      assertThat(js.caught("recurse()")).isEqualTo("RangeError: Maximum call stack size exceeded");
      js.execute("document.body.innerHTML = '<p class=ok>fine'");
      assertThat(js.text("document.querySelector('.ok').outerHTML + document.title"))
          .isEqualTo("<p class=\"ok\">fine</p>A page");
    }
  }
}
