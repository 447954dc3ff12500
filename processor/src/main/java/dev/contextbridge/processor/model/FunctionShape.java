package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.lang.model.element.TypeElement;

/**
 * A functional interface: a function in either direction.
 *
 * @param name its name, unique in the API
 * @param element the interface
 * @param signature its Java type with everything that decides how values cross
 * @param java the interface with its type arguments
 * @param method its one method, in a list that is filled once it is read; a function may take
 *     itself
 * @param recursive set when it does, so that its declaration needs a name
 */
public record FunctionShape(
    String name,
    TypeElement element,
    String signature,
    TypeName java,
    List<Method> method,
    AtomicBoolean recursive)
    implements Declaration {
  @Override
  public List<Part> contents() {
    return method.get(0).contents(SimpleNames.of(java));
  }

  /**
   * The type as a function of TypeScript.
   *
   * @return its parameters and its result
   */
  public String typeScript() {
    List<String> names = method.get(0).scriptParameters(name -> false);
    StringJoiner list = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < names.size(); i++) {
      Parameter parameter = method.get(0).parameters().get(i);
      list.add(parameter.declaration(names.get(i)) + ": " + parameter.type().typeScript());
    }
    return list + " => " + method.get(0).result().typeScript();
  }
}
