package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.Nullness;
import java.util.List;
import java.util.StringJoiner;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A type where it is used: with what annotations say about it. They are kept beside the type, since
 * the type of a class file may have lost them.
 *
 * @param mirror the type
 * @param nullness which types in it are marked {@code @Nullable}
 * @param safeInteger whether a long in it is a checked number
 */
public record TypeUse(TypeMirror mirror, Nullness nullness, boolean safeInteger) {
  /**
   * Whether the type itself is marked.
   *
   * @return true when null is a value of it
   */
  public boolean nullable() {
    return nullness.nullable();
  }

  /**
   * Another type in the same place.
   *
   * @param other a type with the same parts, such as the bound of a wildcard
   * @return its use
   */
  public TypeUse with(TypeMirror other) {
    return new TypeUse(other, nullness, safeInteger);
  }

  /**
   * The type without what the place says of itself, and not of its type arguments.
   *
   * @return the same type, not null; a long is a checked number only where it is a type argument
   */
  public TypeUse bare() {
    boolean safe = safeInteger && declared().getTypeArguments().stream().anyMatch(LongTypes::isIn);
    return new TypeUse(mirror, new Nullness(false, nullness.parts()), safe);
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
    return plainSignature() + (safeInteger ? " with safe integers" : "");
  }

  private String plainSignature() {
    if (mirror.getKind() == TypeKind.ARRAY) {
      return component().markedSignature() + "[]";
    }
    if (mirror instanceof WildcardType wildcard) {
      return wildcardSignature(wildcard);
    }
    if (mirror.getKind() != TypeKind.DECLARED) {
      return mirror.toString();
    }
    String name = element().getQualifiedName().toString();
    StringJoiner arguments = new StringJoiner(", ", name + "<", ">").setEmptyValue(name);
    for (int i = 0; i < declared().getTypeArguments().size(); i++) {
      arguments.add(argument(i).markedSignature());
    }
    return arguments.toString();
  }

  private String wildcardSignature(WildcardType wildcard) {
    TypeMirror bound = NullMarks.bound(wildcard);
    String word = wildcard.getExtendsBound() == null ? "? super " : "? extends ";
    return bound == null ? "?" : word + with(bound).plainSignature();
  }

  private String markedSignature() {
    return (nullable() ? "@Nullable " : "") + plainSignature();
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
    return part(declared().getTypeArguments().get(index), index);
  }

  /**
   * The elements of an array.
   *
   * @return their type
   */
  public TypeUse component() {
    return part(((ArrayType) mirror).getComponentType(), 0);
  }

  private TypeUse part(TypeMirror part, int index) {
    return new TypeUse(part, nullness.part(index), safeInteger);
  }
}
