package dev.contextbridge.processor.types;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Where a {@code long} is in a type, of which a place can say that it is a checked number. */
public final class LongTypes {
  private static final Set<String> NAMES =
      Set.of("java.lang.Long", "java.util.OptionalLong", "java.util.stream.LongStream");

  private LongTypes() {}

  /**
   * Whether there is one.
   *
   * @param type a type
   * @return true when it is one, or when one of its parts is
   */
  public static boolean isIn(TypeMirror type) {
    return type.getKind() == TypeKind.LONG
        || NAMES.contains(name(type))
        || parts(type).anyMatch(LongTypes::isIn);
  }

  /**
   * Finds what is a bigint whatever the place says.
   *
   * @param type a type
   * @return {@code BigInteger} or {@code long[]}, when it is one or when one of its parts is
   */
  public static Optional<TypeMirror> fixed(TypeMirror type) {
    return isLongArray(type) || name(type).equals("java.math.BigInteger")
        ? Optional.of(type)
        : parts(type).flatMap(part -> fixed(part).stream()).findFirst();
  }

  /**
   * Whether its owner gives some of it.
   *
   * @param type a type as it is declared
   * @return true when it is a type variable, or when one of its parts is
   */
  public static boolean isGeneric(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR || parts(type).anyMatch(LongTypes::isGeneric);
  }

  /** The type arguments or elements. */
  private static Stream<? extends TypeMirror> parts(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> isLongArray(type) ? Stream.of() : Stream.of(component(type));
      case WILDCARD -> Stream.ofNullable(NullMarks.bound((WildcardType) type));
      case DECLARED -> ((DeclaredType) type).getTypeArguments().stream();
      default -> Stream.of();
    };
  }

  /** Numbers that lie together in memory cross as a whole. */
  private static boolean isLongArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY && component(type).getKind() == TypeKind.LONG;
  }

  private static TypeMirror component(TypeMirror array) {
    return ((ArrayType) array).getComponentType();
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : "";
  }
}
