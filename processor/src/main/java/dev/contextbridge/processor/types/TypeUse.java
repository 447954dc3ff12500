package dev.contextbridge.processor.types;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type where it is used: with what annotations say about it.
 *
 * @param mirror the type
 * @param nullable whether it is marked {@code @Nullable}
 * @param safeInteger whether a long in it is a checked number
 */
public record TypeUse(TypeMirror mirror, boolean nullable, boolean safeInteger) {
  /**
   * A type inside another.
   *
   * @param mirror the type
   * @return its use, with the annotations on the type itself
   */
  public TypeUse part(TypeMirror mirror) {
    return new TypeUse(mirror, isMarked(mirror, "Nullable"), safeInteger);
  }

  /**
   * A type where a member declares it.
   *
   * @param mirror the type
   * @param safeInteger whether the surroundings ask for checked numbers
   * @param carriers the elements whose annotations count
   * @return its use
   */
  public static TypeUse of(TypeMirror mirror, boolean safeInteger, Element... carriers) {
    boolean nullable = isMarked(mirror, "Nullable");
    boolean safe = safeInteger;
    for (Element carrier : carriers) {
      nullable |= isMarkedVariable(carrier);
      // On an array, a declaration annotation speaks of the array, a type annotation of itself.
      nullable |= isMarked(carrier, "Nullable") && !isTypeAnnotationOfElements(mirror, carrier);
      safe |= isMarked(carrier, "SafeInteger");
    }
    return new TypeUse(mirror, nullable, safe);
  }

  /** What is marked where a type variable stands is lost when the variable is replaced. */
  private static boolean isMarkedVariable(Element carrier) {
    TypeMirror declared =
        carrier instanceof ExecutableElement method ? method.getReturnType() : carrier.asType();
    return declared.getKind() == TypeKind.TYPEVAR && isMarked(declared, "Nullable");
  }

  private static boolean isTypeAnnotationOfElements(TypeMirror mirror, Element carrier) {
    return mirror.getKind() == TypeKind.ARRAY
        && carrier.getAnnotationMirrors().stream()
            .map(annotation -> annotation.getAnnotationType().asElement())
            .filter(type -> type.getSimpleName().contentEquals("Nullable"))
            .allMatch(TypeUse::targetsTypes);
  }

  private static boolean targetsTypes(Element annotation) {
    return annotation.getAnnotationMirrors().stream()
        .filter(meta -> meta.getAnnotationType().toString().equals("java.lang.annotation.Target"))
        .anyMatch(meta -> meta.getElementValues().values().toString().contains("TYPE_USE"));
  }

  /**
   * Whether an element or type has an annotation of a simple name.
   *
   * @param annotated the element or type
   * @param simpleName the annotation
   * @return true when it has
   */
  public static boolean isMarked(AnnotatedConstruct annotated, String simpleName) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName));
  }

  /**
   * The type with everything that decides how it crosses, the nullness of its arguments included.
   *
   * @return a text that two uses share when they cross alike
   */
  public String signature() {
    return signature(mirror) + (safeInteger ? " with safe integers" : "");
  }

  private static String signature(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return marked(((ArrayType) type).getComponentType()) + "[]";
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.toString();
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return declared.getTypeArguments().isEmpty()
        ? name
        : declared.getTypeArguments().stream()
            .map(TypeUse::marked)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private static String marked(TypeMirror type) {
    return (isMarked(type, "Nullable") ? "@Nullable " : "") + signature(type);
  }

  /**
   * The class or interface, if it is one.
   *
   * @param qualifiedNames what it may be
   * @return true when it is one of them
   */
  public boolean isOneOf(String... qualifiedNames) {
    return mirror.getKind() == TypeKind.DECLARED
        && List.of(qualifiedNames).contains(element().getQualifiedName().toString());
  }

  /**
   * The element of a declared type.
   *
   * @return the class or interface
   */
  public TypeElement element() {
    return (TypeElement) declared().asElement();
  }

  /**
   * The type as a declared one.
   *
   * @return the same mirror
   */
  public DeclaredType declared() {
    return (DeclaredType) mirror;
  }

  /**
   * A type argument.
   *
   * @param index which
   * @return its use
   */
  public TypeUse argument(int index) {
    return part(declared().getTypeArguments().get(index));
  }
}
