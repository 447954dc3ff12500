package dev.contextbridge.processor.types;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** What annotations with one text say. */
final class Annotations {
  private Annotations() {}

  /**
   * The text of an annotation.
   *
   * @param element what is annotated
   * @param annotation the qualified name of the annotation
   * @return its value, or nothing when there is none
   */
  static Optional<String> text(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().toString().equals(annotation)) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          return Optional.of(value.getValue().toString());
        }
      }
    }
    return Optional.empty();
  }
}
