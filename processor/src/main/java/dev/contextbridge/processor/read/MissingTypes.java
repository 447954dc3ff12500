package dev.contextbridge.processor.read;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type that does not exist in one that is built of it: to javac, a list of it is a list,
 * to ECJ the list does not exist either.
 */
final class MissingTypes {
  private final Elements elements;

  MissingTypes(Elements elements) {
    this.elements = elements;
  }

  /** The name of a type that does not exist, as written, or null when all of them do. */
  @Nullable String firstIn(@Nullable TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return isMissing(declared) ? nameOf(declared) : first(declared.getTypeArguments().stream());
    }
    if (type instanceof ArrayType array) {
      return firstIn(array.getComponentType());
    }
    return type instanceof WildcardType wildcard
        ? first(Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound()))
        : null;
  }

  private @Nullable String first(Stream<? extends @Nullable TypeMirror> types) {
    return types.map(this::firstIn).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private boolean isMissing(DeclaredType type) {
    return type.getKind() == TypeKind.ERROR
        && elements.getTypeElement(((TypeElement) type.asElement()).getQualifiedName()) == null;
  }

  private static String nameOf(DeclaredType type) {
    return type.asElement().toString();
  }
}
