package dev.contextbridge.processor.types;

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

  private GlobalNames() {}

  /**
   * The name of a type in its declaration.
   *
   * @param simpleName the simple name in Java
   * @return the same, or one that hides no type of TypeScript
   */
  public static String avoid(String simpleName) {
    return TYPES.contains(simpleName) ? simpleName + "2" : simpleName;
  }
}
