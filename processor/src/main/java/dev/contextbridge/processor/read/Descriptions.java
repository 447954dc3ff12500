package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.model.TypeDescription;
import dev.contextbridge.processor.model.TypeDescription.Argument;
import dev.contextbridge.processor.model.TypeDescription.Member;
import dev.contextbridge.processor.types.NullMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the sources of types say, wherever these sources are: read from themselves when they are
 * compiled in this build, else from the description that was written when they were. Everything
 * that class files lose is asked for here, so that it does not matter which of them are compiled.
 */
public final class Descriptions {
  private final Types types;
  private final Elements elements;
  private final DescriptionFiles files;
  private final Predicate<Element> isSource;
  private final Map<TypeElement, TypeDescription> known = new HashMap<>();
  private final Set<TypeElement> undescribed = new HashSet<>();
  private final Set<TypeElement> met = new LinkedHashSet<>();

  Descriptions(ProcessingEnvironment environment, Predicate<Element> isSource) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.files = new DescriptionFiles(environment.getFiler(), elements);
    this.isSource = isSource;
  }

  /**
   * The description of a type.
   *
   * @param type a class, record, enum or interface
   * @return what is known of it
   */
  public TypeDescription of(TypeElement type) {
    TypeDescription description = known.get(type);
    if (description == null) {
      description = find(type);
      known.put(type, description);
    }
    if (isSource.test(type)) {
      met.add(type);
    }
    return description;
  }

  private TypeDescription find(TypeElement type) {
    if (isSource.test(type) || isOfThePlatform(type)) {
      return describe(type);
    }
    Optional<TypeDescription> written = files.description(type);
    if (written.isEmpty()) {
      undescribed.add(type);
    }
    return written.orElseGet(() -> describe(type));
  }

  /** Nobody can add a description to the JDK, and its names are known to all. */
  private boolean isOfThePlatform(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || elements.getPackageOf(type).getQualifiedName().toString().startsWith("java.");
  }

  /**
   * The types that are compiled in this build and that were asked for since the last call.
   *
   * @return in the order in which they were met
   */
  public Set<TypeElement> takeMet() {
    Set<TypeElement> taken = new LinkedHashSet<>(met);
    met.clear();
    return taken;
  }

  /** Whether a type is in a class file of which no description was found. */
  boolean isUndescribed(TypeElement type) {
    TypeDescription unused = of(type);
    return undescribed.contains(type);
  }

  /** Whether such a type is one of this module's own, compiled before. */
  boolean isOfThisModule(TypeElement type) {
    return files.isOfThisModule(type);
  }

  /** Whether the compiler does not show the annotations that such a type has. */
  boolean hasLostNullness(TypeElement type) {
    return !of(type).marksNull() && files.marksTypes(type);
  }

  /** The description of a member of a type. */
  Member of(TypeElement owner, Element member) {
    TypeDescription type = of(owner);
    Element declared = asDeclared(member);
    return Optional.ofNullable(type.members().get(key(declared)))
        .filter(known -> isOf(known, declared))
        .orElseGet(() -> describeMember(declared, owner));
  }

  /** A description may be older than the class file that it is found with. */
  private static boolean isOf(Member known, Element member) {
    return !(member instanceof ExecutableElement method)
        || known.parameters().size() == method.getParameters().size();
  }

  /** The place of a member in the source of its type. */
  int order(Element member) {
    return of(Compilation.ownerOf(member)).indexOf(key(asDeclared(member)));
  }

  /**
   * A method as its type declares it. For one that is inherited from a generic type, one compiler
   * gives an element in which the type variables are replaced.
   */
  ExecutableElement asDeclared(ExecutableElement method) {
    List<? extends Element> all = Compilation.ownerOf(method).getEnclosedElements();
    return all.contains(method)
        ? method
        : ElementFilter.methodsIn(all).stream()
            .filter(each -> isGeneric(each, method))
            .findFirst()
            .orElse(method);
  }

  private Element asDeclared(Element member) {
    return member instanceof ExecutableElement method ? asDeclared(method) : member;
  }

  /** Whether a method is another one when its type variables are replaced. */
  private boolean isGeneric(ExecutableElement generic, ExecutableElement method) {
    int count = generic.getParameters().size();
    return generic.getSimpleName().equals(method.getSimpleName())
        && count == method.getParameters().size()
        && IntStream.range(0, count)
            .allMatch(
                i -> isGeneric(generic.getParameters().get(i), method.getParameters().get(i)));
  }

  private boolean isGeneric(VariableElement generic, VariableElement parameter) {
    TypeMirror type = generic.asType();
    while (type.getKind() == TypeKind.ARRAY) {
      type = ((ArrayType) type).getComponentType();
    }
    return type.getKind() == TypeKind.TYPEVAR
        || erasure(types.erasure(generic.asType()))
            .equals(erasure(types.erasure(parameter.asType())));
  }

  private TypeDescription describe(TypeElement type) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (Element each : type.getEnclosedElements()) {
      if (isReachable(each, type)) {
        members.put(key(each), describeMember(each, type));
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

  private Member describeMember(Element member, TypeElement owner) {
    if (member instanceof ExecutableElement method) {
      List<Argument> parameters = new ArrayList<>();
      for (VariableElement each : method.getParameters()) {
        parameters.add(new Argument(each.getSimpleName().toString(), NullMarks.of(List.of(each))));
      }
      return new Member(elements.getDocComment(method), NullMarks.of(List.of(method)), parameters);
    }
    if (member instanceof RecordComponentElement component) {
      List<Element> declarations = declarations(component, owner);
      // The source belongs to the field; one compiler even fails when asked for the component's.
      Element field = declarations.get(declarations.size() - 1);
      String doc = field.getKind() == ElementKind.FIELD ? elements.getDocComment(field) : null;
      return new Member(doc, NullMarks.of(declarations), List.of());
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

  private String key(Element member) {
    String name = member.getSimpleName().toString();
    return member instanceof ExecutableElement method
        ? method.getParameters().stream()
            .map(each -> erasure(types.erasure(each.asType())))
            .collect(Collectors.joining(",", name + "(", ")"))
        : name;
  }

  /** The compiler's own text of a type may contain annotations. */
  private static String erasure(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName() + "";
      case ARRAY -> erasure(((ArrayType) type).getComponentType()) + "[]";
      default -> type.getKind().toString();
    };
  }
}
