package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that may be missing: undefined in JavaScript. */
@AutoService(Row.class)
public final class OptionalRow implements Row {
  private static final String STEP = "Optional value";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    TypeUse number = Primitives.numberIn(use, "java.util.Optional%s", resolver);
    if (number != null) {
      return ofNumber(ClassName.get(use.element()), resolver.part(number, STEP));
    }
    if (!use.isOneOf("java.util.Optional")) {
      return null;
    }
    BridgeType value = resolver.part(use.argument(0), STEP);
    if (value.optional()) {
      return resolver.refuse(
          place -> TypeProblems.nestedOptional(place, resolver.text(use.mirror())));
    }
    TypeName box = value.java().box();
    return new MissingType(
        STEP,
        value,
        ParameterizedTypeName.get(ClassName.get(Optional.class), box),
        "undefined",
        "optional",
        nullable -> CodeBlock.of("$T.<$T>ofNullable($L)", Optional.class, box, nullable));
  }

  private static BridgeType ofNumber(ClassName optional, BridgeType number) {
    return new MissingType(
        STEP,
        number,
        optional,
        "undefined",
        "optional",
        nullable ->
            CodeBlock.of("$T.$L($L)", RuntimeNames.OPTIONALS, number.java() + "OrEmpty", nullable));
  }

  @Override
  public Line line() {
    return new Line(
        52,
        "nothing",
        "`Optional<T>`, `OptionalInt`, `OptionalLong`, `OptionalDouble`",
        "`T \\| undefined`, as a field `x?: T \\| undefined`",
        "an empty Optional is `undefined`; from JavaScript `null` is empty too; a trailing"
            + " parameter may be left out");
  }
}
