package dev.contextbridge.processor.types;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().toString().equals("dev.contextbridge.JsName")) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          return value.getValue().toString();
        }
      }
    }
    return element.getSimpleName().toString();
  }
}
