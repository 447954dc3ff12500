package dev.contextbridge.processor.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.contextbridge.processor.model.ScriptText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names that mean something to JavaScript, to the bridge or to browsers. */
final class ReservedNames {
  private static final String OBJECT = "every object of JavaScript has a member of that name";

  static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("__defineGetter__", OBJECT),
          Map.entry("__defineSetter__", OBJECT),
          Map.entry("__lookupGetter__", OBJECT),
          Map.entry("__lookupSetter__", OBJECT),
          Map.entry("__proto__", "it is the prototype of an object"),
          Map.entry("constructor", OBJECT),
          Map.entry("hasOwnProperty", OBJECT),
          Map.entry("isPrototypeOf", OBJECT),
          Map.entry("propertyIsEnumerable", OBJECT),
          Map.entry("then", "an object with a 'then' is taken for a promise"),
          Map.entry("toJSON", "JSON.stringify would call it"),
          Map.entry("toLocaleString", OBJECT),
          Map.entry("toString", OBJECT),
          Map.entry("valueOf", OBJECT));

  /** What every world has or inherits, so that an exposure of that key would be refused. */
  static final Set<String> WORLD_GLOBALS =
      Set.of(
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
          "Float16Array",
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
          "__defineGetter__",
          "__defineSetter__",
          "__lookupGetter__",
          "__lookupSetter__",
          "__proto__",
          "clearInterval",
          "clearTimeout",
          "console",
          "constructor",
          "decodeURI",
          "decodeURIComponent",
          "encodeURI",
          "encodeURIComponent",
          "escape",
          "eval",
          "globalThis",
          "hasOwnProperty",
          "isFinite",
          "isNaN",
          "isPrototypeOf",
          "parseFloat",
          "parseInt",
          "propertyIsEnumerable",
          "queueMicrotask",
          "self",
          "setInterval",
          "setTimeout",
          "structuredClone",
          "toLocaleString",
          "toString",
          "undefined",
          "unescape",
          "valueOf",
          "window");

  /** What an Error has besides the fields of an exception. */
  static final Set<String> ERROR_FIELDS = Set.of("cause", "message", "name", "stack");

  /** What cannot be the name of a variable, not even of a global one. */
  private static final Set<String> WORDS =
      Set.of(
          ("await break case catch class const continue debugger default delete do else enum export"
                  + " extends false finally for function if implements import in instanceof"
                  + " interface let new null package private protected public return static super"
                  + " switch this throw true try typeof var void while with yield")
              .split(" "));

  private ReservedNames() {}

  static boolean isVariable(String name) {
    return ScriptText.isIdentifier(name) && !WORDS.contains(name);
  }

  /** Whether TypeScript's DOM library declares a value of that name for all scripts. */
  static boolean isOfBrowsers(String name) {
    return Browsers.GLOBALS.contains(name);
  }

  /** Read when the first key is checked. */
  private static final class Browsers {
    static final Set<String> GLOBALS = read();

    private Browsers() {}

    private static Set<String> read() {
      try (InputStream names = ReservedNames.class.getResourceAsStream("browser-globals.txt")) {
        String text = new String(Objects.requireNonNull(names).readAllBytes(), UTF_8);
        return text.lines().collect(toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
