package dev.contextbridge.processor.read;

import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.TypeProblems;
import dev.contextbridge.processor.types.JsNames;
import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
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
  private final MemberTypes members;

  MethodReader(Compilation compilation, TypeReader types) {
    this.compilation = compilation;
    this.types = types;
    this.members = new MemberTypes(compilation);
  }

  /**
   * Reads a method.
   *
   * @param owner the interface with its type arguments
   * @param method the method, possibly inherited
   * @param places the place of a part of the method
   * @return the method
   */
  Method read(TypeUse owner, ExecutableElement method, Function<String, Place> places) {
    String name = owner.element().getSimpleName() + "." + method.getSimpleName();
    boolean safe =
        owner.safeInteger()
            || TypeReader.isSafe(owner.element())
            || TypeReader.isSafe(Compilation.ownerOf(method));
    TypeUse returned = members.result(owner, method, safe);
    Place resultPlace = places.apply(Method.resultStep(name));
    BridgeType result = types.resolve(returned, resultPlace);
    if (TypeReader.isSafe(method)) {
      types.checkSafe(method.getReturnType(), method, resultPlace);
    }
    List<String> names = parameterNames(method, places.apply(name));
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Place place = places.apply(Method.parameterStep(name, names.get(i)));
      TypeUse use = members.parameter(owner, method, i, safe);
      parameters.add(parameter(method, i, names.get(i), use, place));
    }
    return new Method(
        method,
        types.position(method),
        method.getSimpleName().toString(),
        JsNames.of(method),
        parameters,
        TypeName.get(returned.mirror()),
        result,
        isClose(method) ? List.of() : errors(owner, method, places.apply("Exception of " + name)),
        new MethodDocs(compilation, owner.declared()).of(method));
  }

  private Parameter parameter(
      ExecutableElement method, int index, String name, TypeUse use, Place place) {
    VariableElement parameter = method.getParameters().get(index);
    boolean rest = method.isVarArgs() && index == method.getParameters().size() - 1;
    Place shown =
        compilation.isShown(parameter) && place.steps().isEmpty() ? place.at(parameter) : place;
    if (TypeReader.isSafe(parameter) && !rest) {
      types.checkSafe(parameter.asType(), parameter, shown);
    }
    return new Parameter(
        types.position(parameter),
        name,
        TypeName.get(use.mirror()),
        rest ? types.rest(use, shown) : types.value(use, shown),
        rest);
  }

  /** Class files keep no names: what they call arg0 gets a name that reads well. */
  private List<String> parameterNames(ExecutableElement method, Place place) {
    List<String> names = compilation.parameterNames(method);
    boolean lost =
        !compilation.isSource(method) && names.stream().anyMatch(each -> each.matches("arg\\d+"));
    types.reportMissing(Compilation.ownerOf(method), lost, place);
    if (!lost) {
      return names;
    }
    return names.size() == 1
        ? List.of("value")
        : IntStream.range(0, names.size()).mapToObj(MethodReader::letter).toList();
  }

  /** The letters in their order, then a2, b2 and so on. */
  private static String letter(int index) {
    String letter = Character.toString('a' + index % 26);
    return index < 26 ? letter : letter + (index / 26 + 1);
  }

  /** What the JDK lets any implementation throw is nothing that an API has chosen to show. */
  private static boolean isClose(ExecutableElement method) {
    TypeElement owner = Compilation.ownerOf(method);
    return List.of("java.lang.AutoCloseable", "java.io.Closeable")
        .contains(owner.getQualifiedName().toString());
  }

  private List<ErrorShape> errors(TypeUse owner, ExecutableElement method, Place place) {
    List<ErrorShape> errors = new ArrayList<>();
    ExecutableType type = (ExecutableType) compilation.types().asMemberOf(owner.declared(), method);
    for (TypeMirror thrown : type.getThrownTypes()) {
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
    String name = ErrorShape.nameOf(element.getSimpleName().toString());
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

  private void fill(ErrorShape shape, TypeElement element, Place place) {
    TypeUse owner = new TypeUse(element.asType(), Nullness.NONE, false);
    for (ExecutableElement method : accessors(element, place)) {
      String name = method.getSimpleName().toString();
      Place step = place.then(element.getSimpleName() + "." + name);
      Place shown = compilation.isShown(method) ? step.at(method) : step;
      boolean safe = TypeReader.isSafe(element) || TypeReader.isSafe(Compilation.ownerOf(method));
      BridgeType type = types.value(members.result(owner, method, safe), shown);
      shape
          .fields()
          .add(
              new Field(types.position(method), name, JsNames.of(method), type, types.doc(method)));
    }
  }

  /**
   * The record-like accessors of an exception, those of its superclasses first. A method is one
   * when it is named after a field of its class, or overrides one.
   */
  private Collection<ExecutableElement> accessors(TypeElement element, Place place) {
    Map<Name, ExecutableElement> accessors = new LinkedHashMap<>();
    for (TypeElement each : withSuperclasses(element, place)) {
      types.reportMissing(each, false, place);
      ElementFilter.methodsIn(each.getEnclosedElements()).stream()
          .filter(method -> isGetter(method) && !compilation.elements().isBridge(method))
          .sorted(Comparator.comparing(types::order))
          .forEach(
              method -> {
                Name name = method.getSimpleName();
                if (TypeUse.isMarked(method, "JsIgnore")) {
                  accessors.remove(name);
                } else if (accessors.containsKey(name) || hasField(each, name)) {
                  accessors.put(name, method);
                }
              });
    }
    return accessors.values();
  }

  /** The superclasses up to those of the JDK: what is in those, no API has chosen to show. */
  private Deque<TypeElement> withSuperclasses(TypeElement element, Place place) {
    Deque<TypeElement> classes = new ArrayDeque<>(List.of(element));
    TypeMirror above = element.getSuperclass();
    while (compilation.types().asElement(above) instanceof TypeElement superclass) {
      if (above.getKind() == TypeKind.ERROR) {
        throw new UnresolvedTypeException(place, above.toString());
      }
      if (compilation.descriptions().isOfThePlatform(superclass)) {
        break;
      }
      classes.addFirst(superclass);
      above = superclass.getSuperclass();
    }
    return classes;
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean hasField(TypeElement owner, Name name) {
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .anyMatch(field -> field.getSimpleName().equals(name));
  }
}
