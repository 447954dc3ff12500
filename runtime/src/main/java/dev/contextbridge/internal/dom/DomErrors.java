package dev.contextbridge.internal.dom;

import dev.contextbridge.JsException;

/** What the DOM standard throws, by the names that it has for them. */
final class DomErrors {
  private static final int QUOTED = 100;

  private DomErrors() {}

  static JsException hierarchy(String message) {
    return named("HierarchyRequestError", message);
  }

  static JsException notFound(String message) {
    return named("NotFoundError", message);
  }

  static JsException syntax(String message) {
    return named("SyntaxError", message);
  }

  static JsException invalidCharacter(String message) {
    return named("InvalidCharacterError", message);
  }

  static JsException notSupported(String message) {
    return named("NotSupportedError", message);
  }

  static JsException noModification(String message) {
    return named("NoModificationAllowedError", message);
  }

  /** More than the bridge lets cross at once. */
  static JsException tooLong(long limit) {
    String message = "the text is longer than the transfer limit of " + limit + " bytes";
    return new JsException("RangeError", "RangeError", message, "", null);
  }

  /** A script's text as a message repeats it: cut where it is long. */
  static String quoted(String text) {
    return "'" + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + "'";
  }

  private static JsException named(String name, String message) {
    return new JsException("Error", name, message, "", null);
  }
}
