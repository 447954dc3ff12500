package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.ObjectShape;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that the generated files of an interface must agree on. */
final class Names {
  /** The functional interfaces of the runtime's {@code Faces}. */
  private static final Set<String> RUNTIME_FACES =
      Set.of(
          "java.lang.Runnable",
          "java.util.function.BiConsumer",
          "java.util.function.BiFunction",
          "java.util.function.BiPredicate",
          "java.util.function.BinaryOperator",
          "java.util.function.Consumer",
          "java.util.function.Function",
          "java.util.function.Predicate",
          "java.util.function.Supplier",
          "java.util.function.UnaryOperator");

  /** What the glue calls its own variables and functions. */
  private static final Pattern GLUE_NAME =
      Pattern.compile("\\$|[cer]|a\\d+|at|errors|target|(adapt|make|read).*[^_]");

  private Names() {}

  /** Whether a function of a script takes its arguments as they are, without a tape. */
  static boolean takesDirectly(Method method) {
    return method.parameters().stream().allMatch(each -> each.type().direct() != null);
  }

  /** The names of a method's parameters in the glue. */
  static List<String> glueParameters(Method method) {
    return method.scriptParameters(name -> GLUE_NAME.matcher(name).matches());
  }

  /** The exported Java method that the glue calls for a method of the API. */
  static String exported(Method method) {
    return "call$" + inJava(method.name());
  }

  /** JavaScript's names may have characters that Java does not allow, or leaves out. */
  private static String inJava(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .forEach(
            point -> {
              if (Character.isJavaIdentifierPart(point)
                  && !Character.isIdentifierIgnorable(point)) {
                text.appendCodePoint(point);
              } else {
                text.append('$').append(Integer.toHexString(point));
              }
            });
    return text.toString();
  }

  /** The exported Java method that the glue calls for a function of Java. */
  static String exported(FunctionShape shape) {
    return "apply$" + shape.name();
  }

  /** The function of the glue that makes the object of functions. */
  static String maker(Api api) {
    return "make" + api.name();
  }

  /** The exported Java method that makes a record. */
  static String newRecord(RecordShape shape) {
    return "new$" + shape.name();
  }

  /** Whether the runtime has the class that implements a functional interface by a function. */
  static boolean hasRuntimeFace(FunctionShape shape) {
    Method method = shape.method().get(0);
    boolean givesNull = method.result().isVoid() && !method.declaredResult().equals(TypeName.VOID);
    return RUNTIME_FACES.contains(shape.element().getQualifiedName().toString()) && !givesNull;
  }

  /** The nested class that implements a functional interface by a function of a world. */
  static String face(FunctionShape shape) {
    return "Js" + shape.name();
  }

  /** The nested class that implements the interface by an object of a world. */
  static String face(Api api) {
    return "Js" + api.name();
  }

  /** The function of the glue that reads an object as the interface. */
  static String reader(Api api) {
    return "read" + api.name();
  }

  /** The function of the glue that takes an object's methods. */
  static String implement(Api api) {
    return "implement" + api.name();
  }

  /** What an error says that an object must be. */
  static String expected(Api api) {
    return api.isTakenFromScripts()
        ? "an object that implements " + api.name()
        : "an object that Java handed out as " + api.name();
  }

  /** Where the code of a method of the API stands. */
  static Scope scope(Api api, Method method) {
    return new Scope(api.label() + "." + method.name(), errors(method, errors(method)));
  }

  /** Where the code of a function stands. */
  static Scope scope(Api api, FunctionShape shape) {
    Method method = shape.method().get(0);
    String site = api.label() + ": function '" + method.name() + "'";
    return new Scope(site, errors(method, errors(shape)));
  }

  private static CodeBlock errors(Method method, String constant) {
    return method.errors().isEmpty() ? Scope.of("").errors() : CodeBlock.of("$L", constant);
  }

  /** The constant that holds the exceptions that a method of the API declares. */
  static String errors(Method method) {
    return "errors$" + exported(method);
  }

  /** The constant that holds the exceptions that a function declares. */
  static String errors(FunctionShape shape) {
    return "errors$" + exported(shape);
  }

  /** The method that hands out the codec of a record or union: with a small letter if it can. */
  static String codec(Api api, ObjectShape shape) {
    String name = shape.name();
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    boolean taken =
        api.declarations(ObjectShape.class, FROM_JAVASCRIPT).stream()
            .anyMatch(each -> each.name().equals(small));
    return (taken ? name : small) + "Codec";
  }
}
