package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.Nullness;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Primitives and their boxes. */
final class Primitives {
  /** Containers of numbers that are no generic types, by the name of the one that is. */
  private static final Map<String, TypeKind> NUMBERS =
      Map.of("Int", TypeKind.INT, "Long", TypeKind.LONG, "Double", TypeKind.DOUBLE);

  private Primitives() {}

  /**
   * What is in a container of numbers.
   *
   * @param use a type
   * @param name the name of such containers, with a place for that of the number
   * @param resolver gives the compiler's types
   * @return the use of the primitive, or null when the type is none of them
   */
  static @Nullable TypeUse numberIn(TypeUse use, String name, Resolver resolver) {
    return NUMBERS.entrySet().stream()
        .filter(each -> use.isOneOf(name.formatted(each.getKey())))
        .map(each -> resolver.types().getPrimitiveType(each.getValue()))
        .map(number -> new TypeUse(number, Nullness.NONE, use.safeInteger()))
        .findFirst()
        .orElse(null);
  }

  /** The kind of a primitive or of the primitive in a box; NONE for any other type. */
  static TypeKind kindOf(TypeUse use, Resolver resolver) {
    TypeMirror mirror = use.mirror();
    if (mirror.getKind().isPrimitive()) {
      return mirror.getKind();
    }
    if (mirror.getKind() != TypeKind.DECLARED) {
      return TypeKind.NONE;
    }
    try {
      return resolver.types().unboxedType(mirror).getKind();
    } catch (IllegalArgumentException e) {
      return TypeKind.NONE; // that is how the compiler says that it is no box
    }
  }
}
