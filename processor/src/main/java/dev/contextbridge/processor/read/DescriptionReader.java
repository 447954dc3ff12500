package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.model.TypeDescription;
import dev.contextbridge.processor.model.TypeDescription.Argument;
import dev.contextbridge.processor.model.TypeDescription.Member;
import dev.contextbridge.processor.types.NullMarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Describes types by what the compiler shows of them: all of it, when they are sources. */
final class DescriptionReader {
  private final Types types;
  private final Elements elements;

  DescriptionReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** Describes a type by what the compiler shows of it. */
  TypeDescription describe(TypeElement type) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (Element each : type.getEnclosedElements()) {
      if (isReachable(each, type)) {
        members.put(key(each), describe(each, type));
      }
    }
    return new TypeDescription(
        elements.getDocComment(type),
        type.getInterfaces().stream().map(NullMarks::of).toList(),
        members);
  }

  private static boolean isReachable(Element member, TypeElement owner) {
    Set<Modifier> modifiers = member.getModifiers();
    return switch (member.getKind()) {
      case RECORD_COMPONENT, ENUM_CONSTANT -> true;
      case METHOD ->
          !modifiers.contains(Modifier.STATIC)
              && (owner.getKind().isInterface()
                  ? !modifiers.contains(Modifier.PRIVATE)
                  : owner.getKind() == ElementKind.CLASS && isGetter((ExecutableElement) member));
      default -> false;
    };
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty() && method.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Describes a member of a type. */
  Member describe(Element member, TypeElement owner) {
    if (member instanceof ExecutableElement method) {
      List<Argument> parameters = new ArrayList<>();
      for (VariableElement each : method.getParameters()) {
        parameters.add(new Argument(each.getSimpleName().toString(), NullMarks.of(List.of(each))));
      }
      return new Member(elements.getDocComment(method), NullMarks.of(List.of(method)), parameters);
    }
    if (member instanceof RecordComponentElement component) {
      // Compilers keep no comments inside of a header; one fails when it is asked for them.
      return new Member(null, NullMarks.of(declarations(component, owner)), List.of());
    }
    return new Member(elements.getDocComment(member), Nullness.NONE, List.of());
  }

  /** Annotations of a component may end up at its field or at its accessor alone. */
  private static List<Element> declarations(RecordComponentElement component, TypeElement owner) {
    List<Element> declarations = new ArrayList<>(List.of(component, component.getAccessor()));
    owner.getEnclosedElements().stream()
        .filter(each -> each.getKind() == ElementKind.FIELD)
        .filter(each -> each.getSimpleName().equals(component.getSimpleName()))
        .forEach(declarations::add);
    return declarations;
  }

  /** What a member is called in a description. */
  String key(Element member) {
    String name = member.getSimpleName().toString();
    return member instanceof ExecutableElement method
        ? method.getParameters().stream()
            .map(each -> erasure(each.asType()))
            .collect(Collectors.joining(",", name + "(", ")"))
        : name;
  }

  /** The text of a type without type arguments and annotations. */
  String erasure(TypeMirror type) {
    return text(types.erasure(type));
  }

  /** The compiler's own text of a type may contain annotations. */
  private static String text(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName() + "";
      case ARRAY -> text(((ArrayType) type).getComponentType()) + "[]";
      default -> type.getKind().toString();
    };
  }
}
