package dev.contextbridge.processor.emit;

import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.types.Constants;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names that the generated files of an interface must agree on. */
final class Names {
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** What the glue calls its own variables and functions. */
  private static final Pattern GLUE_NAME =
      Pattern.compile("\\$|[cer]|a\\d+|at|errors|target|(adapt|make|names|read).*[^_]");

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
    String name = method.name();
    return OBJECT_METHODS.contains(name) || !SourceVersion.isName(name) ? name + "_" : name;
  }

  /** The function of the glue that makes the object of functions. */
  static String maker(Api api) {
    return "make" + api.name();
  }

  static String newRecord(RecordShape shape) {
    return "new" + shape.name();
  }

  static String bind(FunctionShape shape) {
    return "bind" + shape.name();
  }

  static String bind(Api api) {
    return "bind" + api.name();
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

  static String homeOf(Api api) {
    return "homeOf" + api.name();
  }

  static String readerOf(BridgedReference reference) {
    return "readerOf" + reference.name();
  }

  /** What an error says that an object must be. */
  static String expected(Api api) {
    return api.isTakenFromScripts()
        ? "an object that implements " + api.name()
        : "an object that Java handed out as " + api.name();
  }

  /** Where the code of a method of the API stands. */
  static Scope scope(Api api, Method method) {
    return new Scope(api.label() + "." + method.name(), errors(method, method.name()));
  }

  /** Where the code of a function stands. */
  static Scope scope(Api api, FunctionShape shape) {
    Method method = shape.method().get(0);
    String site = api.label() + ": function '" + method.name() + "'";
    return new Scope(site, errors(method, shape.name() + "Function"));
  }

  private static CodeBlock errors(Method method, String name) {
    return method.errors().isEmpty()
        ? Scope.of("").errors()
        : CodeBlock.of("$L", errorsConstant(name));
  }

  /** The constant that holds the exceptions that a method declares. */
  static String errorsConstant(String name) {
    return Constants.upperSnake(name) + "_ERRORS";
  }
}
