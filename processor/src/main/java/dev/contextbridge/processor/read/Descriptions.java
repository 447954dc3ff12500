package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.TypeDescription;
import dev.contextbridge.processor.model.TypeDescription.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What the sources of types say, wherever these sources are: read from themselves when they are
 * compiled in this build, else from the description that was written when they were. Everything
 * that class files lose is asked for here, so that it does not matter which of them are compiled.
 */
public final class Descriptions {
  private final Elements elements;
  private final DescriptionReader reader;
  private final DescriptionFiles files;
  private final Predicate<Element> isSource;
  private final Map<TypeElement, TypeDescription> known = new HashMap<>();
  private final Set<TypeElement> undescribed = new HashSet<>();
  private final Set<TypeElement> met = new LinkedHashSet<>();

  Descriptions(ProcessingEnvironment environment, Predicate<Element> isSource) {
    this.elements = environment.getElementUtils();
    this.reader = new DescriptionReader(environment.getTypeUtils(), elements);
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
    TypeDescription shown = reader.describe(type);
    // With comments, it is a source that the compiler found by itself.
    if (shown.isDocumented() || isOfThePlatform(type)) {
      return shown;
    }
    if (isSource.test(type) && !ClassFiles.holds(type, shown, elements)) {
      return shown;
    }
    Optional<TypeDescription> written = files.description(type);
    if (written.isEmpty()) {
      undescribed.add(type);
    }
    return written.orElse(shown);
  }

  /** Nobody can add a description to the JDK, and its names are known to all. */
  boolean isOfThePlatform(TypeElement type) {
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
    return Optional.ofNullable(type.members().get(reader.key(declared)))
        .filter(known -> isOf(known, declared))
        .orElseGet(() -> reader.describe(declared, owner));
  }

  /** A description may be older than the class file that it is found with. */
  private static boolean isOf(Member known, Element member) {
    return !(member instanceof ExecutableElement method)
        || known.parameters().size() == method.getParameters().size();
  }

  /** The place of a member in the source of its type. */
  int order(Element member) {
    return of(Compilation.ownerOf(member)).indexOf(reader.key(asDeclared(member)));
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
        || reader.erasure(generic.asType()).equals(reader.erasure(parameter.asType()));
  }
}
