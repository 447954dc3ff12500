package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.types.InheritedMethods;
import dev.contextbridge.processor.types.LongTypes;
import dev.contextbridge.processor.types.NullMarks;
import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The types of members as their owner's type arguments make them, nullness included. */
final class MemberTypes {
  private final Types types;
  private final InheritedMethods methods;
  private final Descriptions descriptions;

  MemberTypes(Compilation compilation) {
    this.types = compilation.types();
    this.methods = compilation.methods();
    this.descriptions = compilation.descriptions();
  }

  /** The result of a method that the owner has or inherits. */
  TypeUse result(TypeUse owner, ExecutableElement method, boolean safeInteger) {
    TypeElement declaring = Compilation.ownerOf(method);
    Nullness written = descriptions.of(declaring, method).nullness();
    return new TypeUse(
        memberOf(owner, method).getReturnType(),
        replace(
            descriptions.asDeclared(method).getReturnType(), written, arguments(owner, declaring)),
        safeInteger || TypeReader.isSafe(method));
  }

  /** A parameter of such a method. */
  TypeUse parameter(TypeUse owner, ExecutableElement method, int index, boolean safeInteger) {
    TypeElement declaring = Compilation.ownerOf(method);
    Nullness written = descriptions.of(declaring, method).parameters().get(index).nullness();
    Element parameter = descriptions.asDeclared(method).getParameters().get(index);
    return new TypeUse(
        memberOf(owner, method).getParameterTypes().get(index),
        replace(parameter.asType(), written, arguments(owner, declaring)),
        safeInteger || TypeReader.isSafe(parameter));
  }

  /** A component of a record. */
  TypeUse component(TypeUse owner, RecordComponentElement component, Element field) {
    ExecutableElement accessor = component.getAccessor();
    Nullness written = descriptions.of(owner.element(), component).nullness();
    boolean given = owner.safeInteger() && LongTypes.isGeneric(accessor.getReturnType());
    return new TypeUse(
        memberOf(owner, accessor).getReturnType(),
        replace(accessor.getReturnType(), written, arguments(owner, owner.element())),
        given
            || Stream.of(owner.element(), component, accessor, field).anyMatch(TypeReader::isSafe));
  }

  private ExecutableType memberOf(TypeUse owner, ExecutableElement method) {
    return methods.typeIn(owner.declared(), method);
  }

  /** The nullness of a type when the type variables in it are replaced. */
  private static Nullness replace(
      TypeMirror type, Nullness written, Map<Element, Nullness> arguments) {
    if (arguments.isEmpty()) {
      return written;
    }
    return switch (type.getKind()) {
      case TYPEVAR ->
          arguments
              .getOrDefault(((TypeVariable) type).asElement(), Nullness.NONE)
              .orNullable(written.nullable());
      case WILDCARD -> {
        TypeMirror bound = NullMarks.bound((WildcardType) type);
        yield bound == null ? Nullness.NONE : replace(bound, written, arguments);
      }
      case ARRAY ->
          replaceParts(List.of(((ArrayType) type).getComponentType()), written, arguments);
      case DECLARED -> replaceParts(((DeclaredType) type).getTypeArguments(), written, arguments);
      default -> written;
    };
  }

  private static Nullness replaceParts(
      List<? extends TypeMirror> types, Nullness written, Map<Element, Nullness> arguments) {
    List<Nullness> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      parts.add(replace(types.get(i), written.part(i), arguments));
    }
    return new Nullness(written.nullable(), parts);
  }

  /** What the owner gives for the type variables of the type that declares a member. */
  private Map<Element, Nullness> arguments(TypeUse owner, TypeElement declaring) {
    if (declaring.getTypeParameters().isEmpty()) {
      return Map.of();
    }
    Map<Element, Nullness> found =
        search(owner.element(), byVariable(owner.element(), owner.nullness()), declaring);
    return found == null ? Map.of() : found;
  }

  private @Nullable Map<Element, Nullness> search(
      TypeElement type, Map<Element, Nullness> arguments, TypeElement declaring) {
    if (type.equals(declaring)) {
      return arguments;
    }
    List<? extends TypeMirror> above = type.getInterfaces();
    for (int i = 0; i < above.size(); i++) {
      TypeElement element = (TypeElement) types.asElement(above.get(i));
      Nullness written = descriptions.of(type).superInterface(i);
      Map<Element, Nullness> given = byVariable(element, replace(above.get(i), written, arguments));
      Map<Element, Nullness> found = search(element, given, declaring);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Map<Element, Nullness> byVariable(TypeElement type, Nullness nullness) {
    Map<Element, Nullness> arguments = new HashMap<>();
    for (int i = 0; i < type.getTypeParameters().size(); i++) {
      arguments.put(type.getTypeParameters().get(i), nullness.part(i));
    }
    return arguments;
  }
}
