package dev.contextbridge.processor.problem;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * One thing that is wrong with an interface.
 *
 * @param kind an error, or a warning
 * @param code the stable name of the rule
 * @param text what is wrong and what to write instead
 * @param element where a compiler shows it
 */
public record Problem(Diagnostic.Kind kind, String code, String text, Element element) {
  static Problem error(String code, Place place, String text) {
    return new Problem(Diagnostic.Kind.ERROR, code, place + ": " + text, place.element());
  }

  static Problem warning(String code, Place place, String text) {
    return new Problem(Diagnostic.Kind.WARNING, code, place + ": " + text, place.element());
  }

  /**
   * Tells whether nothing may be generated.
   *
   * @return true for an error
   */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /**
   * What the compiler prints.
   *
   * @return the code and the text
   */
  public String message() {
    return "[" + code + "] " + text;
  }
}
