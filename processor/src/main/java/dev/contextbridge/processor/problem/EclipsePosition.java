package dev.contextbridge.processor.problem;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element that ECJ knows but does not show. Its messager has a case for every kind
 * of element but records, their components and constants of enums, and there is no other element at
 * their lines. So it is told of the type as of a class, while the type's declaration says that it
 * stands where the element does. All that is used of ECJ is public; what a version of it does not
 * have makes this return null.
 *
 * @param shown the type that declares the element, or is it, as a class
 * @param declaration ECJ's tree of the type
 * @param part ECJ's tree of the element
 */
record EclipsePosition(Element shown, Object declaration, Object part) {

  /** The place of a record, a part of one or a constant, or null when ECJ does not tell. */
  static @Nullable EclipsePosition of(Element element, ProcessingEnvironment environment) {
    Element type = element instanceof TypeElement ? element : Messages.ownerOf(element);
    try {
      Object binding = read(type, "_binding");
      Object declaration = read(read(binding, "scope"), "referenceContext");
      Object part = type == element ? declaration : part(declaration, element);
      return new EclipsePosition(asClass(binding, environment), declaration, part);
    } catch (ReflectiveOperationException | ClassCastException e) {
      return null;
    }
  }

  private static Element asClass(Object binding, ProcessingEnvironment environment)
      throws ReflectiveOperationException {
    Object factory = environment.getClass().getMethod("getFactory").invoke(environment);
    for (Method method : factory.getClass().getMethods()) {
      if (method.getName().equals("newElement") && method.getParameterCount() == 2) {
        return (Element) method.invoke(factory, binding, ElementKind.CLASS);
      }
    }
    throw new NoSuchMethodException("newElement");
  }

  private static Object part(Object declaration, Element element)
      throws ReflectiveOperationException {
    String list = element.getKind() == ElementKind.ENUM_CONSTANT ? "fields" : "recordComponents";
    for (Object each : (Object[]) read(declaration, list)) {
      if (element.getSimpleName().contentEquals(new String((char[]) read(each, "name")))) {
        return each;
      }
    }
    throw new NoSuchFieldException(element.toString());
  }

  private static Object read(Object owner, String field) throws ReflectiveOperationException {
    Object value = owner.getClass().getField(field).get(owner);
    if (value == null) {
      throw new NoSuchFieldException(field);
    }
    return value;
  }

  /** Shows something here: what is given prints it at the element that it gets. */
  void show(Consumer<Element> print) {
    try {
      Field start = declaration.getClass().getField("sourceStart");
      Field end = declaration.getClass().getField("sourceEnd");
      int ownStart = start.getInt(declaration);
      int ownEnd = end.getInt(declaration);
      start.setInt(declaration, start.getInt(part));
      end.setInt(declaration, end.getInt(part));
      try {
        print.accept(shown);
      } finally {
        start.setInt(declaration, ownStart);
        end.setInt(declaration, ownEnd);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
