package dev.contextbridge.processor.read;

import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of an interface that scripts may call: its own in their order, then inherited ones.
 */
final class ExposedMethods {
  private final Compilation compilation;
  private final TypeElement api;
  private final List<ExecutableElement> methods = new ArrayList<>();
  private boolean whole;

  private ExposedMethods(Compilation compilation, TypeElement api) {
    this.compilation = compilation;
    this.api = api;
  }

  static ExposedMethods of(TypeElement api, Compilation compilation) {
    ExposedMethods exposed = new ExposedMethods(compilation, api);
    exposed.collect();
    return exposed;
  }

  List<ExecutableElement> inOrder() {
    return methods;
  }

  /**
   * Whether an object of JavaScript can be one: not when Java says itself who implements it, nor
   * when JavaScript does not see all that is to be implemented.
   */
  boolean isImplementable() {
    return whole && !api.getModifiers().contains(Modifier.SEALED);
  }

  /** Whether such an object may leave methods to Java. */
  boolean isPartial() {
    return isImplementable()
        && methods.stream().anyMatch(method -> method.getModifiers().contains(Modifier.DEFAULT));
  }

  private void collect() {
    Element object = compilation.elements().getTypeElement("java.lang.Object");
    List<ExecutableElement> all =
        ElementFilter.methodsIn(compilation.elements().getAllMembers(api)).stream()
            .filter(method -> !object.equals(method.getEnclosingElement()))
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .filter(method -> !compilation.elements().isBridge(method))
            .toList();
    List<ExecutableElement> members =
        all.stream()
            .filter(method -> all.stream().noneMatch(other -> overrides(other, method)))
            .toList();
    whole = members.stream().noneMatch(method -> isIgnored(method) && isAbstract(method));
    members.stream()
        .filter(method -> !isIgnored(method))
        .sorted(Comparator.comparing(this::order))
        .forEach(this::addUnlessInheritedTwice);
  }

  private static boolean isIgnored(ExecutableElement method) {
    return TypeUse.isMarked(method, "JsIgnore");
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** Compilers do not agree on whether the members of a type include what others override. */
  private boolean overrides(ExecutableElement overrider, ExecutableElement overridden) {
    TypeElement owner = Compilation.ownerOf(overrider);
    return !owner.equals(Compilation.ownerOf(overridden))
        && compilation.types().isSubtype(erasure(owner), erasure(Compilation.ownerOf(overridden)))
        && compilation.elements().overrides(overrider, overridden, api);
  }

  private DeclaredType erasure(TypeElement type) {
    return (DeclaredType) compilation.types().erasure(type.asType());
  }

  /** Of one method that two interfaces declare, the one with the narrower result counts. */
  private void addUnlessInheritedTwice(ExecutableElement method) {
    ExecutableType added = memberType(method);
    for (int i = 0; i < methods.size(); i++) {
      ExecutableType known = memberType(methods.get(i));
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

  private ExecutableType memberType(ExecutableElement method) {
    return (ExecutableType) compilation.types().asMemberOf((DeclaredType) api.asType(), method);
  }

  /** Compilers list members in no order that one could rely on. */
  private String order(ExecutableElement method) {
    TypeElement owner = Compilation.ownerOf(method);
    int index = compilation.descriptions().order(method);
    String prefix = owner.equals(api) ? "" : owner.toString();
    return prefix + " " + String.format(Locale.ROOT, "%06d", index);
  }
}
