package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.TypeDescription;
import dev.contextbridge.processor.model.TypeDescription.Argument;
import java.lang.reflect.Method;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Types that a build tool names to be processed again, without compiling them: Gradle does so with
 * all that a processor of the kind <i>aggregating</i> has seen, and every processor is given them.
 */
final class ClassFiles {
  private ClassFiles() {}

  /** Whether a type that takes part in this build is met as a class file. */
  static boolean holds(TypeElement type, TypeDescription shown, Elements elements) {
    try {
      Method getFile = Elements.class.getMethod("getFileObjectOf", Element.class); // from 18 on
      JavaFileObject file = (JavaFileObject) getFile.invoke(elements, type);
      return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (ReflectiveOperationException e) {
      return hasLostNames(shown);
    }
  }

  private static boolean hasLostNames(TypeDescription shown) {
    List<String> names =
        shown.members().values().stream()
            .flatMap(member -> member.parameters().stream())
            .map(Argument::name)
            .toList();
    return !names.isEmpty() && names.stream().allMatch(name -> name.matches("arg\\d+"));
  }
}
