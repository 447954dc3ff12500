package dev.contextbridge.processor.check;

import dev.contextbridge.processor.model.ScriptText;
import java.util.Map;
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

  /** What every world has, so that an exposure of that key would be refused. */
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
          "DataView",
          "Date",
          "Error",
          "EvalError",
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

  /** Common words that the DOM library declares as globals. */
  static final Set<String> BROWSER_GLOBALS =
      Set.of(
          "alert",
          "atob",
          "blur",
          "btoa",
          "caches",
          "close",
          "closed",
          "confirm",
          "crypto",
          "document",
          "event",
          "external",
          "fetch",
          "find",
          "focus",
          "frames",
          "history",
          "length",
          "location",
          "menubar",
          "moveTo",
          "name",
          "navigator",
          "open",
          "opener",
          "origin",
          "parent",
          "performance",
          "personalbar",
          "postMessage",
          "print",
          "prompt",
          "reportError",
          "resizeTo",
          "screen",
          "scroll",
          "scrollbars",
          "speechSynthesis",
          "status",
          "statusbar",
          "stop",
          "toolbar",
          "top",
          "visualViewport");

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
}
