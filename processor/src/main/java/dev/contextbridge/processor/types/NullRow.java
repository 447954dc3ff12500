package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.problem.TypeProblems;
import org.jspecify.annotations.Nullable;

/** Null: no type of its own, but what {@code @Nullable} adds to every other row. */
@AutoService(Row.class)
public final class NullRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return null;
  }

  /** A type with null where it is marked, or refused where null means nothing more. */
  static BridgeType mark(BridgeType type, TypeUse use, Resolver resolver) {
    if (!use.nullable() || type.isVoid()) {
      return type;
    }
    if (use.mirror().getKind().isPrimitive()) {
      String box = type.java().box().toString().replace("java.lang.", "");
      return resolver.refuse(
          place -> TypeProblems.nullablePrimitive(place, resolver.text(use.mirror()), box));
    }
    if (type.optionalField()) {
      return resolver.refuse(
          place -> TypeProblems.nestedOptional(place, "@Nullable " + resolver.text(use.mirror())));
    }
    return new MissingType("", type, type.java(), "null", "nullable", nullable -> nullable);
  }

  @Override
  public Line line() {
    return new Line(
        51,
        "nothing",
        "`@Nullable T` (any annotation of that simple name)",
        "`T \\| null`",
        "a type that is not marked, other than `Object`, is never null: a null that Java returns"
            + " for one is an error naming the method, and a null or undefined that JavaScript"
            + " passes is a `TypeError` naming the parameter; a trailing parameter may be left"
            + " out");
  }
}
