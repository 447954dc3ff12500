package dev.contextbridge.tests.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.Codec;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a world's global object has, and nothing else. */
class GlobalsTest {
  private static final int ISOLATED = 1000;
  private static final Codec<List<String>> STRINGS = Codec.listOf(Codec.string());

  /** Every global that is allowed: those of ECMAScript, and those of section 4 of the reference. */
  private static final List<String> ALLOWED =
      List.of(
          "AggregateError",
          "Array",
          "ArrayBuffer",
          "Atomics",
          "BigInt",
          "BigInt64Array",
          "BigUint64Array",
          "Blob",
          "Boolean",
          "DOMException",
          "DataView",
          "Date",
          "Error",
          "EvalError",
          "File",
          "FinalizationRegistry",
          "Float32Array",
          "Float64Array",
          "Function",
          "Infinity",
          "Int16Array",
          "Int32Array",
          "Int8Array",
          "Intl",
          "Iterator",
          "JSON",
          "Map",
          "Math",
          "NaN",
          "Number",
          "Object",
          "Promise",
          "Proxy",
          "RangeError",
          "ReferenceError",
          "Reflect",
          "RegExp",
          "Set",
          "SharedArrayBuffer",
          "String",
          "Symbol",
          "SyntaxError",
          "TextDecoder",
          "TextEncoder",
          "TypeError",
          "URIError",
          "Uint16Array",
          "Uint32Array",
          "Uint8Array",
          "Uint8ClampedArray",
          "VideoFrame",
          "WeakMap",
          "WeakRef",
          "WeakSet",
          "clearInterval",
          "clearTimeout",
          "console",
          "decodeURI",
          "decodeURIComponent",
          "encodeURI",
          "encodeURIComponent",
          "escape",
          "eval",
          "globalThis",
          "isFinite",
          "isNaN",
          "parseFloat",
          "parseInt",
          "queueMicrotask",
          "self",
          "setInterval",
          "setTimeout",
          "structuredClone",
          "undefined",
          "unescape",
          "window");

  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @ParameterizedTest
  @ValueSource(ints = {0, ISOLATED})
  void everyGlobalIsAllowed(int id) {
    List<String> allowed = new ArrayList<>(ALLOWED);
    if (Runtime.version().feature() >= 20) {
      allowed.add("Float16Array"); // ends in an internal error of the engine on older JVMs
    }
    try (ContextBridge fresh = ContextBridge.create()) {
      World world = fresh.isolatedWorld(id);
      assertThat(world.evaluate("Object.getOwnPropertyNames(globalThis)", STRINGS))
          .containsExactlyInAnyOrderElementsOf(allowed);
      assertThat(world.evaluate("Object.getOwnPropertySymbols(globalThis).map(String)", STRINGS))
          .containsExactly("Symbol(Symbol.toStringTag)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Java",
        "Polyglot",
        "Packages",
        "java",
        "javax",
        "org",
        "com",
        "load",
        "loadWithNewGlobal",
        "print",
        "printErr",
        "quit",
        "exit",
        "read",
        "readline",
        "readbuffer",
        "require",
        "Graal",
        "graal",
        "process",
        "module",
        "exports",
        "WebAssembly",
        "ShadowRealm",
        "performance",
        "fetch",
        "XMLHttpRequest",
        "importScripts",
        "arguments",
        "JavaImporter",
        "Nashorn"
      })
  void hasNothingOfJavaAndNoAccessToTheMachine(String name) {
    assertThat(js.text("typeof " + name)).isEqualTo("undefined");
    assertThat(js.holds("'" + name + "' in globalThis")).isFalse();
  }

  @Test
  void windowSelfAndGlobalThisAreOneObject() {
    assertThat(js.holds("window === self && self === globalThis && this === window")).isTrue();
    assertThat(js.text("Object.prototype.toString.call(window)")).isEqualTo("[object Window]");
    assertThat(js.holds("var declared = 7; window.declared === 7")).isTrue();
    js.execute("window = 1; self = 2;");
    assertThat(js.holds("window === globalThis && self === globalThis")).isTrue();
  }

  @Test
  void worldsHaveBuiltInsOfTheirOwn() {
    js.execute("Array.prototype.changed = 1; Object.prototype.polluted = 1; globalThis.mine = 1");
    js.execute("JSON.stringify = () => 'changed'");
    World isolated = js.bridge().isolatedWorld(ISOLATED);
    assertThat(isolated.evaluate("[typeof [].changed, typeof ({}).polluted, typeof mine]"))
        .isEqualTo(List.of("undefined", "undefined", "undefined"));
    assertThat(isolated.evaluate("JSON.stringify([1])")).isEqualTo("[1]");
    World other = js.bridge().isolatedWorld(ISOLATED + 1);
    isolated.evaluate("var shared = 1; Symbol.for('registered').description; const lexical = 1");
    assertThat(other.evaluate("typeof shared + typeof lexical")).isEqualTo("undefinedundefined");
    js.execute("delete Array.prototype.changed; delete Object.prototype.polluted");
  }

  @Test
  void importFindsNothing() {
    assertThat(js.rejection("import('./x.mjs')").getMessage()).doesNotContain("/work", "/tmp/");
    assertThat(js.rejection("import('fs')")).isNotNull();
    assertThat(js.rejection("import('/etc/passwd')").getMessage()).doesNotContain("root:");
  }

  @Test
  void worldsAreTheSameEachTime() {
    assertThat(js.bridge().mainWorld()).isSameAs(js.bridge().mainWorld());
    assertThat(js.bridge().mainWorld()).isSameAs(js.bridge().isolatedWorld(0));
    assertThat(js.bridge().isolatedWorld(999)).isSameAs(js.bridge().isolatedWorld(999));
    assertThat(js.bridge().isolatedWorld(999).id()).isEqualTo(999);
    assertThat(js.world().id()).isZero();
  }
}
