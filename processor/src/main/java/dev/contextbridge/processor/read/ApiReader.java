package dev.contextbridge.processor.read;

import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.model.Reach;
import dev.contextbridge.processor.model.UnionShape;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import dev.contextbridge.processor.types.GlobalNames;
import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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
    ExposedMethods exposed = ExposedMethods.of(element, compilation);
    List<Method> methods =
        problems.isEmpty() ? methods(element, exposed, types, problems) : List.of();
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
        exposed.isImplementable(),
        methods,
        types.declarations(),
        compilation.doc(element),
        new Reach());
  }

  private void checkInterface(TypeElement element, Place place, List<Problem> problems) {
    if (!element.getTypeParameters().isEmpty()) {
      problems.add(ApiProblems.generic(place));
    }
    if (!compilation.isAccessible(element, compilation.elements().getPackageOf(element))) {
      problems.add(ApiProblems.notReachable(place));
    }
  }

  private List<Method> methods(
      TypeElement element, ExposedMethods exposed, TypeReader types, List<Problem> problems) {
    MethodReader reader = new MethodReader(compilation, types);
    List<Method> methods = new ArrayList<>();
    for (ExecutableElement method : exposed.inOrder()) {
      Element shown = element.equals(method.getEnclosingElement()) ? method : element;
      Place place = Place.of(shown, element.getSimpleName() + "." + method.getSimpleName());
      if (!method.getTypeParameters().isEmpty()) {
        problems.add(ApiProblems.genericMethod(place));
      } else if (isObjectMethod(method)) {
        problems.add(ApiProblems.objectMethod(place, method.getSimpleName().toString()));
      } else {
        methods.add(
            reader.read(
                new TypeUse(element.asType(), Nullness.NONE, false),
                method,
                start -> Place.of(shown, start)));
      }
    }
    return methods;
  }

  private boolean isObjectMethod(ExecutableElement method) {
    TypeElement object = compilation.elements().getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(other -> isCalledByTheJvm(other) || other.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            other ->
                other.getSimpleName().equals(method.getSimpleName())
                    && other.getParameters().size() == method.getParameters().size());
  }

  /**
   * On an implementation in JavaScript, it would be a function that the garbage collector calls.
   */
  private static boolean isCalledByTheJvm(ExecutableElement method) {
    return method.getSimpleName().contentEquals("finalize");
  }
}
