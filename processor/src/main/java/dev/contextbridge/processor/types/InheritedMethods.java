package dev.contextbridge.processor.types;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods that an interface has, inherited ones too, as they are declared: what compilers call
 * its members are such methods to javac, to ECJ copies that it does not know as members again.
 */
public final class InheritedMethods {
  private final Types types;
  private final Elements elements;

  /**
   * A finder.
   *
   * @param types the compiler's types
   * @param elements the compiler's elements
   */
  public InheritedMethods(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /**
   * Finds the methods that objects of an interface have.
   *
   * @param type the interface
   * @return its own, then inherited ones, none of which overrides another
   */
  public List<ExecutableElement> of(TypeElement type) {
    Set<TypeElement> owners = new LinkedHashSet<>();
    collect(type, owners);
    List<ExecutableElement> all =
        owners.stream()
            .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .filter(method -> !elements.isBridge(method))
            .toList();
    return all.stream()
        .filter(method -> all.stream().noneMatch(other -> overrides(other, method, type)))
        .toList();
  }

  /**
   * The types of a method's parameters and result.
   *
   * @param type the interface with its type arguments
   * @param method one of its methods, possibly inherited
   * @return the types, with the type arguments that the interface gives to where it is declared
   */
  public ExecutableType typeIn(DeclaredType type, ExecutableElement method) {
    // Of a type that inherits two methods of one signature, ECJ would take either.
    boolean fixed =
        method.getEnclosingElement() instanceof TypeElement owner
            && owner.getTypeParameters().isEmpty();
    return (ExecutableType) (fixed ? method.asType() : types.asMemberOf(type, method));
  }

  private void collect(TypeElement type, Set<TypeElement> owners) {
    owners.add(type);
    for (TypeMirror above : type.getInterfaces()) {
      if (types.asElement(above) instanceof TypeElement element) {
        collect(element, owners);
      }
    }
  }

  private boolean overrides(
      ExecutableElement overrider, ExecutableElement overridden, TypeElement type) {
    return overrider.getEnclosingElement() instanceof TypeElement owner
        && overridden.getEnclosingElement() instanceof TypeElement above
        && !owner.equals(above)
        && types.isSubtype(types.erasure(owner.asType()), types.erasure(above.asType()))
        && elements.overrides(overrider, overridden, type);
  }
}
