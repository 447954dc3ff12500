package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.Wire;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The constants of an enum, by name. */
@AutoService(Row.class)
public final class EnumRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.DECLARED
        || use.element().getKind() != ElementKind.ENUM) {
      return null;
    }
    TypeElement element = use.element();
    if (!resolver.isAccessible(element)) {
      return resolver.refuse(
          place -> TypeProblems.inaccessible(place, resolver.text(use.mirror())));
    }
    ClassName java = ClassName.get(element);
    EnumShape shape =
        resolver.declare(
            java.canonicalName(),
            java.simpleName(),
            name -> new EnumShape(name, java, constants(element, resolver), resolver.doc(element)),
            made -> {});
    return new ScalarType(java, shape.name(), Wire.STRING, "read" + shape.name())
        .from(wire -> CodeBlock.of("$T.valueOf($L)", java, wire))
        .to(
            ClassName.get(String.class),
            "name",
            raw -> shape.renamed() ? "make" + shape.name() + "(" + raw + ")" : raw);
  }

  private static List<EnumShape.Constant> constants(TypeElement element, Resolver resolver) {
    return element.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .sorted(Comparator.comparing(resolver::order))
        .map(
            member ->
                new EnumShape.Constant(
                    resolver.position(member),
                    member.getSimpleName().toString(),
                    JsNames.of(member)))
        .toList();
  }

  @Override
  public Line line() {
    return new Line(
        12,
        "string",
        "enums",
        "union of the names",
        "an unknown name is a `TypeError` that lists the names");
  }
}
