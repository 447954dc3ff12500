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
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
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
    TypeUse bare = use.bare();
    TypeName java = TypeName.get(use.mirror());
    RecordShape shape =
        resolver.declare(
            bare.signature(),
            name(bare, resolver),
            name ->
                new RecordShape(name, java, JsNames.of(use.element()), resolver.doc(use.element())),
            made -> fill(made, bare, resolver));
    return new ObjectType(shape);
  }

  private static void fill(RecordShape shape, TypeUse use, Resolver resolver) {
    TypeElement element = use.element();
    for (RecordComponentElement component : element.getRecordComponents()) {
      Element field = fieldOf(element, component);
      String name = component.getSimpleName().toString();
      BridgeType resolved =
          resolver.member(
              resolver.component(use, component, field),
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
  static String name(TypeUse type, Resolver resolver) {
    StringBuilder name = new StringBuilder(type.element().getSimpleName());
    String separator = "Of";
    for (int i = 0; i < type.declared().getTypeArguments().size(); i++) {
      name.append(separator).append(argumentName(type.argument(i), resolver));
      separator = "And";
    }
    return name.toString();
  }

  private static String argumentName(TypeUse type, Resolver resolver) {
    boolean safe = type.safeInteger() && type.isOneOf("java.lang.Long");
    return (type.nullable() ? "Nullable" : "")
        + (safe ? "Safe" : "")
        + plainArgumentName(type, resolver);
  }

  private static String plainArgumentName(TypeUse type, Resolver resolver) {
    return switch (type.mirror().getKind()) {
      case DECLARED -> name(type, resolver);
      case ARRAY -> argumentName(type.component(), resolver) + "Array";
      case WILDCARD -> boundName(type, resolver);
      default -> {
        String text = resolver.text(type.mirror());
        yield Character.toUpperCase(text.charAt(0)) + text.substring(1);
      }
    };
  }

  /** One without a bound is refused where its type is resolved. */
  private static String boundName(TypeUse type, Resolver resolver) {
    TypeMirror bound = NullMarks.bound((WildcardType) type.mirror());
    return bound == null ? "Unknown" : plainArgumentName(type.with(bound), resolver);
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
