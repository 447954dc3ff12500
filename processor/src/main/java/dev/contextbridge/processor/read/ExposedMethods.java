package dev.contextbridge.processor.read;

import dev.contextbridge.processor.types.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

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
   * Whether an object of JavaScript can be one: only when it is marked to cross, whether or not it
   * is exposed besides; not when Java says itself who implements it, nor when JavaScript does not
   * see all that is to be implemented.
   */
  boolean isImplementable() {
    return whole
        && TypeUse.isMarked(api, "Bridged")
        && !api.getModifiers().contains(Modifier.SEALED);
  }

  /** Whether such an object may leave methods to Java. */
  boolean isPartial() {
    return isImplementable()
        && methods.stream().anyMatch(method -> method.getModifiers().contains(Modifier.DEFAULT));
  }

  private void collect() {
    List<ExecutableElement> members = compilation.methods().of(api);
    whole = members.stream().noneMatch(method -> isIgnored(method) && isAbstract(method));
    members.stream()
        .filter(method -> !isIgnored(method))
        .sorted(Comparator.comparing(this::inherited).thenComparingInt(this::order))
        .forEach(this::addUnlessInheritedTwice);
  }

  private static boolean isIgnored(ExecutableElement method) {
    return TypeUse.isMarked(method, "JsIgnore");
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
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
    return compilation.methods().typeIn((DeclaredType) api.asType(), method);
  }

  /** Compilers list members in no order that one could rely on. */
  private int order(ExecutableElement method) {
    return compilation.descriptions().order(method);
  }

  /** Where a method comes from; empty for the interface itself. */
  private String inherited(ExecutableElement method) {
    TypeElement owner = Compilation.ownerOf(method);
    return owner.equals(api) ? "" : owner.toString();
  }
}
