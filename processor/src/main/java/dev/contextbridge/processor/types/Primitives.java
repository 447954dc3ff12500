package dev.contextbridge.processor.types;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Primitives and their boxes. */
final class Primitives {
  private Primitives() {}

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
