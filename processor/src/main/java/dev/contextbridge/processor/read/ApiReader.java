package dev.contextbridge.processor.read;

import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.UnionShape;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import dev.contextbridge.processor.types.GlobalNames;
import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Reads an annotated interface. */
public final class ApiReader {
  private final Compilation compilation;

  /**
   * A reader.
   *
   * @param compilation the compilation that the interface is part of
   */
  public ApiReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * Reads an interface.
   *
   * @param element what is annotated
   * @param problems takes what is wrong with it
   * @return the API; not to be emitted when there are errors among the problems
   * @throws UnresolvedTypeException when it reaches a type that does not exist yet
   */
  public Api read(TypeElement element, List<Problem> problems) {
    String name = GlobalNames.avoid(element.getSimpleName().toString());
    Roles roles = Roles.of(element);
    Place place = Place.of(element, name);
    if (element.getKind() != ElementKind.INTERFACE) {
      problems.add(ApiProblems.notAnInterface(place, roles.annotation()));
    } else {
      checkInterface(element, place, problems);
    }
    if (roles.several()) {
      problems.add(ApiProblems.severalRoles(place));
    }
    TypeReader types = new TypeReader(compilation, element, problems);
    List<Method> methods = problems.isEmpty() ? methods(element, types, problems) : List.of();
    for (Declaration declaration : types.declarations()) {
      if (declaration instanceof UnionShape union) {
        union.tag();
      }
    }
    return new Api(
        element,
        ClassName.get(element),
        name,
        roles.root(),
        methods,
        types.declarations(),
        compilation.doc(element));
  }

  private void checkInterface(TypeElement element, Place place, List<Problem> problems) {
    if (!element.getTypeParameters().isEmpty()) {
      problems.add(ApiProblems.generic(place));
    }
    if (!compilation.isAccessible(element, compilation.elements().getPackageOf(element))) {
      problems.add(ApiProblems.notReachable(place));
    }
  }

  private List<Method> methods(TypeElement element, TypeReader types, List<Problem> problems) {
    MethodReader reader = new MethodReader(compilation, types);
    List<Method> methods = new ArrayList<>();
    for (ExecutableElement method : exposed(element)) {
      Element shown = element.equals(method.getEnclosingElement()) ? method : element;
      Place place = Place.of(shown, element.getSimpleName() + "." + method.getSimpleName());
      if (!method.getTypeParameters().isEmpty()) {
        problems.add(ApiProblems.genericMethod(place));
      } else if (isObjectMethod(method)) {
        problems.add(ApiProblems.objectMethod(place, method.getSimpleName().toString()));
      } else {
        methods.add(
            reader.read(
                (DeclaredType) element.asType(), method, false, start -> Place.of(shown, start)));
      }
    }
    return methods;
  }

  /** The methods that scripts may call: own ones in order, then inherited ones. */
  private List<ExecutableElement> exposed(TypeElement element) {
    Element object = compilation.elements().getTypeElement("java.lang.Object");
    List<ExecutableElement> methods = new ArrayList<>();
    ElementFilter.methodsIn(compilation.elements().getAllMembers(element)).stream()
        .filter(method -> !object.equals(method.getEnclosingElement()))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !TypeUse.isMarked(method, "JsIgnore"))
        .sorted(Comparator.comparing(method -> order(method, element)))
        .forEach(method -> addUnlessInheritedTwice(method, methods, element));
    return methods;
  }

  /** Of one method that two interfaces declare, the one with the narrower result counts. */
  private void addUnlessInheritedTwice(
      ExecutableElement method, List<ExecutableElement> methods, TypeElement element) {
    ExecutableType added = memberType(method, element);
    for (int i = 0; i < methods.size(); i++) {
      ExecutableType known = memberType(methods.get(i), element);
      if (methods.get(i).getSimpleName().equals(method.getSimpleName())
          && compilation.types().isSubsignature(known, added)) {
        if (!compilation.types().isAssignable(known.getReturnType(), added.getReturnType())) {
          methods.set(i, method);
        }
        return;
      }
    }
    methods.add(method);
  }

  private ExecutableType memberType(ExecutableElement method, TypeElement element) {
    return (ExecutableType) compilation.types().asMemberOf((DeclaredType) element.asType(), method);
  }

  /** Compilers list members in no order that one could rely on; elements of a type they do. */
  private static String order(ExecutableElement method, TypeElement element) {
    Element owner = Objects.requireNonNull(method.getEnclosingElement());
    int index = owner.getEnclosedElements().indexOf(method);
    String prefix = owner.equals(element) ? "" : owner.toString();
    return prefix + " " + String.format(Locale.ROOT, "%06d", index);
  }

  private boolean isObjectMethod(ExecutableElement method) {
    TypeElement object = compilation.elements().getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(other -> other.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            other ->
                other.getSimpleName().equals(method.getSimpleName())
                    && other.getParameters().size() == method.getParameters().size());
  }
}
