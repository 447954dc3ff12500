package dev.contextbridge.processor.problem;

import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Says what is wrong, at the place where it is: the way from problems to the compiler. */
public final class Messages {
  private final ProcessingEnvironment environment;

  /**
   * The way to a compiler.
   *
   * @param environment the compiler
   */
  public Messages(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * Whether something can be said at an element that is compiled in this build.
   *
   * @param element the element
   * @return false when it would have neither file nor line
   */
  public boolean canShow(Element element) {
    return isShownByCompiler(element) || EclipsePosition.of(element, environment) != null;
  }

  /**
   * Says a problem.
   *
   * @param problem what is wrong
   */
  public void print(Problem problem) {
    Element element = problem.element();
    EclipsePosition position =
        isShownByCompiler(element) ? null : EclipsePosition.of(element, environment);
    if (position == null) {
      print(problem, element);
    } else {
      position.show(shown -> print(problem, shown));
    }
  }

  private void print(Problem problem, Element element) {
    environment.getMessager().printMessage(problem.kind(), problem.message(), element);
  }

  /** ECJ's messager prints what is said of a part of a record without a file and a line. */
  private boolean isShownByCompiler(Element element) {
    return !isEclipse()
        || switch (element.getKind()) {
          case RECORD, RECORD_COMPONENT, ENUM_CONSTANT -> false;
          case FIELD -> ownerOf(element).getKind() != ElementKind.RECORD;
          default -> true;
        };
  }

  /** The type that declares a part of it. */
  static Element ownerOf(Element part) {
    return Objects.requireNonNull(part.getEnclosingElement());
  }

  private boolean isEclipse() {
    return environment.getElementUtils().getClass().getName().startsWith("org.eclipse.");
  }
}
