package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.ScriptText;
import java.util.Set;

/** The names of declared types, kept apart from what declarations themselves refer to. */
public final class GlobalNames {
  private static final Set<String> TYPES =
      Set.of(
          "Array",
          "ArrayBuffer",
          "AsyncIterable",
          "BigInt64Array",
          "Blob",
          "Date",
          "Element",
          "Error",
          "File",
          "Float32Array",
          "Float64Array",
          "Int16Array",
          "Int32Array",
          "Iterable",
          "Map",
          "Omit",
          "Partial",
          "Pick",
          "Promise",
          "Readonly",
          "ReadonlyMap",
          "ReadonlySet",
          "Record",
          "RegExp",
          "Set",
          "Uint8Array",
          "VideoFrame",
          "Window",
          "any",
          "bigint",
          "never",
          "number",
          "object",
          "string",
          "symbol",
          "undefined",
          "unknown");

  /** What Java lets be the name of a type, and TypeScript does not, or reads as something else. */
  private static final Set<String> WORDS =
      Set.of(
          "as",
          "await",
          "debugger",
          "delete",
          "export",
          "function",
          "in",
          "infer",
          "intrinsic",
          "is",
          "keyof",
          "let",
          "readonly",
          "typeof",
          "unique",
          "with");

  private GlobalNames() {}

  /**
   * The name of a type in its declaration.
   *
   * @param simpleName the simple name in Java
   * @return the same, or one that TypeScript can spell and that hides none of its types
   */
  public static String avoid(String simpleName) {
    String name = ScriptText.identifier(simpleName);
    return TYPES.contains(name) || WORDS.contains(name) ? name + "2" : name;
  }
}
