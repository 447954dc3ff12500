package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.types.InheritedMethods;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The compilation that the processor takes part in.
 *
 * @param types the compiler's types
 * @param elements the compiler's elements
 * @param sources the qualified names of the top-level types that are compiled in this build
 */
public record Compilation(Types types, Elements elements, Set<String> sources) {
  /**
   * Whether a compiler can show an element.
   *
   * @param element the element
   * @return false for one of a class file, and for one that has no position
   */
  boolean isShown(Element element) {
    return sources.contains(outermost(element).toString())
        && !(isEclipse() && isWithoutPosition(element));
  }

  /** ECJ prints what is said of such an element without a file and a line. */
  private static boolean isWithoutPosition(Element element) {
    return switch (element.getKind()) {
      case RECORD, RECORD_COMPONENT, ENUM_CONSTANT -> true;
      case FIELD ->
          element.getEnclosingElement() instanceof TypeElement owner
              && owner.getKind() == ElementKind.RECORD;
      default -> false;
    };
  }

  private boolean isEclipse() {
    return elements.getClass().getName().startsWith("org.eclipse.");
  }

  private static Element outermost(Element element) {
    Element outer = element;
    while (outer.getEnclosingElement() != null
        && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outer = outer.getEnclosingElement();
    }
    return outer;
  }

  /** The class or interface that declares a method. */
  static TypeElement ownerOf(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** The methods of interfaces. */
  InheritedMethods methods() {
    return new InheritedMethods(types, elements);
  }

  /** Whether a class in a package can name a type. */
  boolean isAccessible(Element type, PackageElement from) {
    boolean samePackage = elements.getPackageOf(type).equals(from);
    for (Element outer = type;
        outer != null && outer.getKind() != ElementKind.PACKAGE;
        outer = outer.getEnclosingElement()) {
      Set<Modifier> modifiers = outer.getModifiers();
      boolean local = !outer.getKind().isClass() && !outer.getKind().isInterface();
      if (local
          || modifiers.contains(Modifier.PRIVATE)
          || !(samePackage || modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }

  /** The documentation of an element. */
  Doc doc(Element element) {
    // javac has no comments of components, and ECJ fails when it is asked for one.
    boolean component = element.getKind() == ElementKind.RECORD_COMPONENT;
    Doc doc = component ? Doc.NONE : Javadoc.read(elements.getDocComment(element));
    return elements.isDeprecated(element) ? doc.deprecate() : doc;
  }

  /** A type as messages show it. */
  String text(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> declaredText((DeclaredType) type);
      case ARRAY -> text(((ArrayType) type).getComponentType()) + "[]";
      case TYPEVAR -> types.asElement(type).getSimpleName().toString();
      case WILDCARD -> "?";
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private String declaredText(DeclaredType type) {
    String name = type.asElement().getSimpleName().toString();
    return type.getTypeArguments().isEmpty()
        ? name
        : type.getTypeArguments().stream()
            .map(this::text)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
