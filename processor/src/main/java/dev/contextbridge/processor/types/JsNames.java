package dev.contextbridge.processor.types;

import javax.lang.model.element.Element;

/** The names of members in JavaScript. */
public final class JsNames {
  private JsNames() {}

  /**
   * The name of a member.
   *
   * @param element the member
   * @return the value of {@code @JsName}, else the Java name
   */
  public static String of(Element element) {
    return Annotations.text(element, "dev.contextbridge.JsName")
        .orElseGet(() -> element.getSimpleName().toString());
  }
}
