package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.problem.TypeProblems;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Records, generic ones too: objects with a fixed set of fields. */
@AutoService(Row.class)
public final class RecordRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.DECLARED
        || use.element().getKind() != ElementKind.RECORD) {
      return null;
    }
    if (!resolver.isAccessible(use.element())) {
      return resolver.refuse(
          place -> TypeProblems.inaccessible(place, resolver.text(use.mirror())));
    }
    TypeName java = TypeName.get(use.mirror());
    RecordShape shape =
        resolver.declare(
            new TypeUse(use.mirror(), false, false).signature(),
            name(use.declared(), resolver),
            name ->
                new RecordShape(name, java, JsNames.of(use.element()), resolver.doc(use.element())),
            made -> fill(made, use, resolver));
    if (shape.fields().size() < use.element().getRecordComponents().size()) {
      shape.recursive().set(true); // it is being filled, so it is inside of itself
    }
    return new ObjectType(shape);
  }

  private static void fill(RecordShape shape, TypeUse use, Resolver resolver) {
    TypeElement element = use.element();
    boolean safeInteger = TypeUse.isMarked(element, "SafeInteger");
    for (RecordComponentElement component : element.getRecordComponents()) {
      TypeMirror type =
          ((ExecutableType) resolver.types().asMemberOf(use.declared(), component.getAccessor()))
              .getReturnType();
      Element field = fieldOf(element, component);
      String name = component.getSimpleName().toString();
      BridgeType resolved =
          resolver.member(
              TypeUse.of(type, safeInteger, component, component.getAccessor(), field),
              element.getSimpleName() + "." + name,
              field);
      String jsName = JsNames.of(component);
      shape
          .fields()
          .add(
              new Field(resolver.position(field), name, jsName, resolved, resolver.doc(component)));
    }
  }

  /** Compilers give record components no position; the field of the same name has one. */
  private static Element fieldOf(TypeElement element, RecordComponentElement component) {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .map(Element.class::cast)
        .findFirst()
        .orElse(component);
  }

  /** The record's name, with its type arguments: {@code PageOfNote}. */
  static String name(DeclaredType type, Resolver resolver) {
    StringBuilder name = new StringBuilder(type.asElement().getSimpleName());
    String separator = "Of";
    for (TypeMirror argument : type.getTypeArguments()) {
      name.append(separator).append(argumentName(argument, resolver));
      separator = "And";
    }
    return name.toString();
  }

  private static String argumentName(TypeMirror type, Resolver resolver) {
    String nullable = TypeUse.isMarked(type, "Nullable") ? "Nullable" : "";
    return nullable + plainArgumentName(type, resolver);
  }

  private static String plainArgumentName(TypeMirror type, Resolver resolver) {
    return switch (type.getKind()) {
      case DECLARED -> name((DeclaredType) type, resolver);
      case ARRAY -> argumentName(((ArrayType) type).getComponentType(), resolver) + "Array";
      default -> {
        String text = resolver.text(type);
        yield Character.toUpperCase(text.charAt(0)) + text.substring(1);
      }
    };
  }

  @Override
  public Line line() {
    return new Line(
        60,
        "Object",
        "records, generic ones too",
        "`interface` with readonly fields",
        "each component is read once by name, wherever the property lives; missing is a"
            + " `TypeError` naming the path unless nullable or Optional; extra is ignored");
  }
}
