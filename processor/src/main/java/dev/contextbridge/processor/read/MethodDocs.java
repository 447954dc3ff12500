package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Doc;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The documentation of methods. As in Javadoc, a part that a method does not have comes from the
 * nearest interface that declares the same method.
 */
final class MethodDocs {
  private final Compilation compilation;
  private final DeclaredType owner;

  /**
   * The documentation of an interface's methods.
   *
   * @param compilation the compilation that the interface is part of
   * @param owner the interface with its type arguments
   */
  MethodDocs(Compilation compilation, DeclaredType owner) {
    this.compilation = compilation;
    this.owner = owner;
  }

  Doc of(ExecutableElement method) {
    Doc doc = compilation.doc(method);
    for (DeclaredType type : interfaces()) {
      for (ExecutableElement other :
          ElementFilter.methodsIn(type.asElement().getEnclosedElements())) {
        if (!other.equals(method) && isSame(method, other, type)) {
          doc = doc.orElse(renamed(compilation.doc(other), other, method));
        }
      }
    }
    return doc;
  }

  /** The interface and all those that it extends, nearest first. */
  private Set<DeclaredType> interfaces() {
    Map<TypeElement, DeclaredType> found = new LinkedHashMap<>();
    Set<TypeMirror> level = Set.of(owner);
    while (!level.isEmpty()) {
      Set<TypeMirror> next = new LinkedHashSet<>();
      for (TypeMirror mirror : level) {
        DeclaredType type = (DeclaredType) mirror;
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind().isInterface() && found.putIfAbsent(element, type) == null) {
          next.addAll(compilation.types().directSupertypes(type));
        }
      }
      level = next;
    }
    return new LinkedHashSet<>(found.values());
  }

  private boolean isSame(ExecutableElement method, ExecutableElement other, DeclaredType type) {
    return other.getSimpleName().equals(method.getSimpleName())
        && compilation.types().isSubsignature(memberOf(owner, method), memberOf(type, other));
  }

  private ExecutableType memberOf(DeclaredType type, ExecutableElement method) {
    return compilation.methods().typeIn(type, method);
  }

  /** What a method says of its parameters, by the names that another gives them. */
  private Doc renamed(Doc doc, ExecutableElement from, ExecutableElement to) {
    Map<String, String> params = new LinkedHashMap<>();
    List<String> names = compilation.parameterNames(to);
    for (int i = 0; i < names.size(); i++) {
      String text = doc.params().get(compilation.parameterNames(from).get(i));
      if (text != null) {
        params.put(names.get(i), text);
      }
    }
    return doc.withParams(params);
  }
}
