package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.problem.TypeProblems;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Maps with the constants of an enum as keys: objects with any of their names as keys. */
@AutoService(Row.class)
public final class EnumMapRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.Map") || !isEnum(use.argument(0))) {
      return null;
    }
    BridgeType key = resolver.part(use.argument(0), "Map key");
    BridgeType value = resolver.part(use.argument(1), "Map value");
    if (value.optionalField()) {
      return resolver.refuse(
          place -> TypeProblems.nestedOptional(place, "a value of " + resolver.text(use.mirror())));
    }
    return new MapType(
        key,
        value,
        "Partial<Record<" + key.typeScript() + ", " + value.typeScript() + ">>",
        "enumMap",
        scope -> "(k) => " + key.read("k", scope));
  }

  private static boolean isEnum(TypeUse key) {
    return key.mirror().getKind() == TypeKind.DECLARED
        && key.element().getKind() == ElementKind.ENUM
        && !key.nullable();
  }

  @Override
  public Line line() {
    return new Line(
        62,
        "Object",
        "`Map<E, V>` with an enum `E`",
        "`Partial<Record<E, V>>`",
        "own enumerable string keys, each of them a name of the enum; a key whose value is"
            + " `undefined` is not there; Java gets an unmodifiable map");
  }
}
