package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What a row may ask while it reads a type: the types inside it, and a place for problems. */
public interface Resolver {
  /**
   * Resolves a type inside the current one.
   *
   * @param use the type
   * @param step what it is, for the path in messages
   * @return how it crosses; a placeholder when it does not
   */
  BridgeType part(TypeUse use, String step);

  /**
   * Resolves what a type inside the current one results in, which may be nothing.
   *
   * @param use the type
   * @param step what it is, for the path in messages
   * @return how it crosses; a placeholder when it does not
   */
  BridgeType result(TypeUse use, String step);

  /**
   * Resolves the type of a member of the current one.
   *
   * @param use the type
   * @param step the member, for the path in messages
   * @param element where problems are shown if the member is compiled in this build
   * @return how it crosses; a placeholder when it does not
   */
  BridgeType member(TypeUse use, String step, Element element);

  /**
   * The type of a record component.
   *
   * @param record the record with its type arguments
   * @param component the component
   * @param field its field, which may have annotations of its own
   * @return the type with the nullness that the component declares
   */
  TypeUse component(TypeUse record, RecordComponentElement component, Element field);

  /**
   * Reads a method of a functional interface.
   *
   * @param owner the use of the interface
   * @param method the method
   * @return the method
   */
  Method method(TypeUse owner, ExecutableElement method);

  /**
   * Whether a script that implements an interface may leave methods to Java.
   *
   * @param element an interface that is marked to cross
   * @return true when a script can implement it and Java has a default for some method
   */
  boolean isPartial(TypeElement element);

  /**
   * Reports a problem at the current place.
   *
   * @param problem makes it
   * @return a placeholder for the type
   */
  BridgeType refuse(Function<Place, Problem> problem);

  /**
   * Finds or makes a declaration of the API.
   *
   * @param key what it is, with type arguments
   * @param preferredName its name if nothing else has it
   * @param create makes it, by its name, not yet filled
   * @param fill fills it; called once, after it can be found
   * @param <D> its kind
   * @return the declaration
   */
  <D extends Declaration> D declare(
      String key, String preferredName, Function<String, D> create, Consumer<D> fill);

  /**
   * Where a compiler can show an element.
   *
   * @param element a field, method or constant
   * @return the element, or null when it is in a class file
   */
  @Nullable Element position(Element element);

  /**
   * The documentation of an element.
   *
   * @param element the element
   * @return its documentation as TSDoc
   */
  Doc doc(Element element);

  /**
   * Where a member stands in the source of its type.
   *
   * @param member a method or constant
   * @return its place among the members; compilers list those of class files in other orders
   */
  int order(Element member);

  /**
   * Whether generated code, in the package of the API, can name an element.
   *
   * @param element a type
   * @return true when it can
   */
  boolean isAccessible(Element element);

  /**
   * A type as messages show it: simple names, no annotations.
   *
   * @param type the type
   * @return its text
   */
  String text(TypeMirror type);

  /**
   * The compiler's types.
   *
   * @return the utility
   */
  Types types();

  /**
   * The compiler's elements.
   *
   * @return the utility
   */
  Elements elements();
}
