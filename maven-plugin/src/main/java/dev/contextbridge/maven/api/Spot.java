package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in an API, in words.
 *
 * @param text the words; those of a method or interface end with a colon
 * @param others further places that have the type around this one, found out while comparing
 */
record Spot(String text, List<String> others) {
  Spot(String text) {
    this(text, new ArrayList<>());
  }

  /** A part of a method or of a function. */
  Spot part(String words) {
    return with(text.endsWith(":") ? " " + words : ", its " + words);
  }

  Spot field(String name) {
    return with("." + name);
  }

  Spot element() {
    return with("[]");
  }

  Spot member(String name) {
    return with(" (" + name + ")");
  }

  /** A type argument of one of the language's types. */
  Spot argument(String type, int index) {
    return switch (type) {
      case "ReadonlyMap" -> with(index == 0 ? ".keys()" : ".values()");
      case "Record" -> with(index == 0 ? " (its keys)" : "[*]");
      case "ReadonlySet", "Iterable", "AsyncIterable" -> element();
      default -> this;
    };
  }

  private Spot with(String more) {
    return new Spot(text + more, others);
  }
}
