package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.model.TypeDescription;
import dev.contextbridge.processor.problem.Messages;
import dev.contextbridge.processor.types.InheritedMethods;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** A round of the compilation that the processor takes part in. */
public final class Compilation {
  private final Types types;
  private final Elements elements;
  private final Messages messages;
  private final Set<String> sources;
  private final Descriptions descriptions;

  /**
   * A round.
   *
   * @param environment the compiler
   * @param sources the qualified names of the top-level types that are compiled in this build
   */
  public Compilation(ProcessingEnvironment environment, Set<String> sources) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.messages = new Messages(environment);
    this.sources = sources;
    this.descriptions = new Descriptions(environment, this::isSource);
  }

  /** The compiler's types. */
  Types types() {
    return types;
  }

  /**
   * The compiler's elements.
   *
   * @return the utility
   */
  public Elements elements() {
    return elements;
  }

  /**
   * What the sources of types say.
   *
   * @return the descriptions of this round
   */
  public Descriptions descriptions() {
    return descriptions;
  }

  /**
   * Whether a compiler can show an element.
   *
   * @param element the element
   * @return false for one of a class file, and for one that has no position
   */
  boolean isShown(Element element) {
    return isSource(element) && messages.canShow(element);
  }

  /**
   * Whether an element is compiled in this build.
   *
   * @param element the element
   * @return false for one of a class file
   */
  boolean isSource(Element element) {
    return sources.contains(outermost(element).toString());
  }

  private static Element outermost(Element element) {
    Element outer = element;
    while (outer.getEnclosingElement() != null
        && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outer = outer.getEnclosingElement();
    }
    return outer;
  }

  /** The class or interface that declares a member. */
  static TypeElement ownerOf(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  /** The methods of interfaces. */
  InheritedMethods methods() {
    return new InheritedMethods(types, elements);
  }

  /** Whether a class in a package can name a type. */
  boolean isAccessible(Element type, PackageElement from) {
    boolean samePackage = elements.getPackageOf(type).equals(from);
    for (Element outer = type;
        outer != null && outer.getKind() != ElementKind.PACKAGE;
        outer = outer.getEnclosingElement()) {
      Set<Modifier> modifiers = outer.getModifiers();
      boolean local = !outer.getKind().isClass() && !outer.getKind().isInterface();
      if (local
          || modifiers.contains(Modifier.PRIVATE)
          || !(samePackage || modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }

  /** The documentation of an element. */
  Doc doc(Element element) {
    // javac has no comments of components, and ECJ fails when it is asked for one.
    boolean component = element.getKind() == ElementKind.RECORD_COMPONENT;
    Doc doc = component ? Doc.NONE : Javadoc.read(comment(element));
    return elements.isDeprecated(element) ? doc.deprecate() : doc;
  }

  /** The names of a method's parameters. Class files without them have arg0 and so on. */
  List<String> parameterNames(ExecutableElement method) {
    return descriptions.of(ownerOf(method), method).parameters().stream()
        .map(TypeDescription.Argument::name)
        .toList();
  }

  private @Nullable String comment(Element element) {
    return element instanceof TypeElement type
        ? descriptions.of(type).doc()
        : descriptions.of(ownerOf(element), element).doc();
  }

  /** A type as messages show it. */
  String text(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> declaredText((DeclaredType) type);
      case ARRAY -> text(((ArrayType) type).getComponentType()) + "[]";
      case TYPEVAR -> types.asElement(type).getSimpleName().toString();
      case WILDCARD -> "?";
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private String declaredText(DeclaredType type) {
    String name = type.asElement().getSimpleName().toString();
    return type.getTypeArguments().isEmpty()
        ? name
        : type.getTypeArguments().stream()
            .map(this::text)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
