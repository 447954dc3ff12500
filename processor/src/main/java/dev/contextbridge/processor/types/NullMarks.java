package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.Nullness;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds the annotations {@code @Nullable} of a declaration, whatever package they are from. */
public final class NullMarks {
  private static final String NULLABLE = "Nullable";

  private NullMarks() {}

  /**
   * What is marked where a type is written.
   *
   * @param type the type; a wildcard counts as its bound
   * @return the nullness of it and of all that is inside
   */
  public static Nullness of(TypeMirror type) {
    boolean nullable = TypeUse.isMarked(type, NULLABLE);
    return switch (type.getKind()) {
      case ARRAY -> new Nullness(nullable, List.of(of(((ArrayType) type).getComponentType())));
      case WILDCARD -> {
        TypeMirror bound = bound((WildcardType) type);
        yield bound == null ? Nullness.NONE : of(bound);
      }
      case DECLARED ->
          new Nullness(
              nullable,
              ((DeclaredType) type).getTypeArguments().stream().map(NullMarks::of).toList());
      default -> new Nullness(nullable, List.of());
    };
  }

  /**
   * The bound of a wildcard.
   *
   * @param wildcard the wildcard
   * @return what it extends or is a supertype of; null when it is neither
   */
  public static @Nullable TypeMirror bound(WildcardType wildcard) {
    return wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : wildcard.getSuperBound();
  }

  /**
   * What is marked where members declare one type.
   *
   * @param declarations a method, for its result; a parameter; or a record component with its field
   *     and its accessor
   * @return the nullness by the annotations of the types and of the members
   */
  public static Nullness of(List<? extends Element> declarations) {
    Nullness nullness = Nullness.NONE;
    for (Element each : declarations) {
      TypeMirror type =
          each instanceof ExecutableElement method ? method.getReturnType() : each.asType();
      // On an array, a declaration annotation speaks of the array, a type annotation of itself.
      boolean marked = TypeUse.isMarked(each, NULLABLE) && !isTypeAnnotationOfElements(type, each);
      nullness = nullness.or(of(type)).orNullable(marked);
    }
    return nullness;
  }

  private static boolean isTypeAnnotationOfElements(TypeMirror type, Element declaration) {
    return type.getKind() == TypeKind.ARRAY
        && declaration.getAnnotationMirrors().stream()
            .map(annotation -> annotation.getAnnotationType().asElement())
            .filter(annotation -> annotation.getSimpleName().contentEquals(NULLABLE))
            .allMatch(NullMarks::targetsTypes);
  }

  private static boolean targetsTypes(Element annotation) {
    return annotation.getAnnotationMirrors().stream()
        .filter(meta -> meta.getAnnotationType().toString().equals("java.lang.annotation.Target"))
        .anyMatch(meta -> meta.getElementValues().values().toString().contains("TYPE_USE"));
  }
}
