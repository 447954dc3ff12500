package dev.contextbridge.processor.read;

import java.util.HashSet;
import java.util.Set;

/** Gives the named things of one API names of their own. */
final class Names {
  /** What declarations refer to as globals; a type of the API must not hide it. */
  private static final Set<String> GLOBALS =
      Set.of(
          "Array",
          "ArrayBuffer",
          "Date",
          "Error",
          "Partial",
          "Promise",
          "Readonly",
          "ReadonlyMap",
          "ReadonlySet",
          "Record",
          "RegExp",
          "Uint8Array",
          "Window");

  private final Set<String> taken = new HashSet<>(GLOBALS);

  /** The preferred name, with a number if something else has it. */
  String take(String preferred) {
    String name = preferred;
    for (int i = 2; !taken.add(name); i++) {
      name = preferred + i;
    }
    return name;
  }
}
