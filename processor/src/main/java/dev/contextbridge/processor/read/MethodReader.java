package dev.contextbridge.processor.read;

import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.TypeProblems;
import dev.contextbridge.processor.types.JsNames;
import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of interfaces, and the exceptions that they declare. */
final class MethodReader {
  private final Compilation compilation;
  private final TypeReader types;

  MethodReader(Compilation compilation, TypeReader types) {
    this.compilation = compilation;
    this.types = types;
  }

  /**
   * Reads a method.
   *
   * @param owner the interface with its type arguments
   * @param method the method, possibly inherited
   * @param safeInteger whether the surroundings ask for checked numbers
   * @param places the place of a part of the method
   * @return the method
   */
  Method read(
      DeclaredType owner,
      ExecutableElement method,
      boolean safeInteger,
      Function<String, Place> places) {
    ExecutableType type = compilation.methods().typeIn(owner, method);
    String name = owner.asElement().getSimpleName() + "." + method.getSimpleName();
    boolean safe =
        safeInteger
            || TypeUse.isMarked(owner.asElement(), "SafeInteger")
            || TypeUse.isMarked(Compilation.ownerOf(method), "SafeInteger");
    BridgeType result =
        types.resolve(
            TypeUse.of(type.getReturnType(), safe, method), places.apply(Method.resultStep(name)));
    List<Parameter> parameters = new ArrayList<>();
    List<String> names = parameterNames(method);
    for (int i = 0; i < names.size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Place place = places.apply(Method.parameterStep(name, names.get(i)));
      Place shown =
          compilation.isShown(parameter) && place.steps().isEmpty() ? place.at(parameter) : place;
      boolean rest = method.isVarArgs() && i == names.size() - 1;
      TypeUse use = TypeUse.of(type.getParameterTypes().get(i), safe, parameter);
      parameters.add(
          new Parameter(
              types.position(parameter),
              names.get(i),
              TypeName.get(use.mirror()),
              rest ? types.rest(use, shown) : types.value(use, shown),
              rest));
    }
    return new Method(
        method,
        method.getSimpleName().toString(),
        JsNames.of(method),
        parameters,
        TypeName.get(type.getReturnType()),
        result,
        isClose(method) ? List.of() : errors(type, places.apply("Exception of " + name)),
        new MethodDocs(compilation, owner).of(method));
  }

  /** Class files keep no names: what they call arg0 gets a name that reads well. */
  private List<String> parameterNames(ExecutableElement method) {
    List<String> names =
        method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList();
    boolean lost = names.stream().anyMatch(each -> each.matches("arg\\d+"));
    if (!lost) {
      return names;
    }
    return names.size() == 1
        ? List.of("value")
        : List.of("a", "b", "c", "d", "e", "f", "g", "h").subList(0, Math.min(8, names.size()));
  }

  /** What the JDK lets any implementation throw is nothing that an API has chosen to show. */
  private static boolean isClose(ExecutableElement method) {
    TypeElement owner = Compilation.ownerOf(method);
    return List.of("java.lang.AutoCloseable", "java.io.Closeable")
        .contains(owner.getQualifiedName().toString());
  }

  private List<ErrorShape> errors(ExecutableType method, Place place) {
    List<ErrorShape> errors = new ArrayList<>();
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (thrown.getKind() == TypeKind.ERROR) {
        throw new UnresolvedTypeException(place, thrown.toString());
      }
      if (thrown.getKind() == TypeKind.DECLARED) {
        errors.add(error((DeclaredType) thrown, place));
      } else {
        types.report(TypeProblems.typeVariable(place, types.text(thrown)));
      }
    }
    return errors;
  }

  private ErrorShape error(DeclaredType type, Place place) {
    TypeElement element = (TypeElement) type.asElement();
    if (!types.isAccessible(element)) {
      types.report(TypeProblems.inaccessible(place, types.text(type)));
    }
    String name = element.getSimpleName().toString().replaceFirst("(?<=.)Exception$", "");
    return types.declare(
        element.getQualifiedName().toString(),
        name.equals("Error") ? "JavaError" : name,
        unique ->
            new ErrorShape(
                unique,
                name,
                TypeName.get(type),
                errorCount(),
                new ArrayList<>(),
                types.doc(element)),
        made -> fill(made, element, place));
  }

  private int errorCount() {
    return (int) types.declarations().stream().filter(ErrorShape.class::isInstance).count();
  }

  /** An accessor of an exception is record-like when it is named after a field of its class. */
  private void fill(ErrorShape shape, TypeElement element, Place place) {
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (isAccessor(method, element) && !TypeUse.isMarked(method, "JsIgnore")) {
        String name = method.getSimpleName().toString();
        Place at = place.then(element.getSimpleName() + "." + name);
        BridgeType type =
            types.value(
                TypeUse.of(
                    method.getReturnType(), TypeUse.isMarked(element, "SafeInteger"), method),
                compilation.isShown(method) ? at.at(method) : at);
        shape
            .fields()
            .add(
                new Field(
                    types.position(method), name, JsNames.of(method), type, types.doc(method)));
      }
    }
  }

  private static boolean isAccessor(ExecutableElement method, TypeElement owner) {
    return method.getParameters().isEmpty()
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && owner.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.FIELD)
            .map(Element::getSimpleName)
            .anyMatch(method.getSimpleName()::equals);
  }
}
