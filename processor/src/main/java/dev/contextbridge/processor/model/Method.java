package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A function that JavaScript may call, or that it passes.
 *
 * @param element the method
 * @param position where it can be shown, or null when it is in a class file
 * @param javaName the Java method
 * @param name the name in JavaScript
 * @param parameters in order
 * @param declaredResult the Java type of the result as declared
 * @param result how the result crosses
 * @param errors the exceptions that it declares
 * @param doc its documentation
 */
public record Method(
    ExecutableElement element,
    @Nullable Element position,
    String javaName,
    String name,
    List<Parameter> parameters,
    TypeName declaredResult,
    BridgeType result,
    List<ErrorShape> errors,
    Doc doc) {
  /**
   * Whether Java implements it when JavaScript does not.
   *
   * @return true for a default method
   */
  public boolean isDefault() {
    return element.getModifiers().contains(Modifier.DEFAULT);
  }

  /**
   * Whether it takes any number of arguments.
   *
   * @return true when its last parameter is a rest parameter
   */
  public boolean isVarargs() {
    return parameters.stream().anyMatch(Parameter::rest);
  }

  /**
   * How many arguments a script must pass: those from the last that must be given on may be left
   * out.
   *
   * @return the index of the first parameter that may be left out
   */
  public int required() {
    int required = parameters.size();
    while (required > 0 && parameters.get(required - 1).mayBeLeftOut()) {
      required--;
    }
    return required;
  }

  /**
   * The types of the values that a call carries: the parameters in their order, then the result.
   *
   * @param owner the simple name of the interface
   * @return the parts; parameters go the other way than the function
   */
  public List<Part> contents(String owner) {
    String place = owner + "." + javaName;
    List<Part> contents = new ArrayList<>();
    for (Parameter parameter : parameters) {
      contents.add(new Part(parameterStep(place, parameter.name()), parameter.type(), true));
    }
    contents.add(new Part(resultStep(place), result));
    return contents;
  }

  /**
   * What messages call a parameter.
   *
   * @param place the interface and the method
   * @param parameter its name
   * @return words
   */
  public static String parameterStep(String place, String parameter) {
    return "Parameter '" + parameter + "' of " + place;
  }

  /**
   * What messages call the result of a method.
   *
   * @param place the interface and the method
   * @return words
   */
  public static String resultStep(String place) {
    return "Return type of " + place;
  }

  /**
   * The parameters' names as variables of JavaScript: identifiers, no reserved words, no two the
   * same.
   *
   * @param isTaken whether something else around the variables has a name
   * @return a name for each parameter
   */
  public List<String> scriptParameters(Predicate<String> isTaken) {
    Set<String> names = new LinkedHashSet<>();
    for (Parameter parameter : parameters) {
      String name = ScriptText.identifier(parameter.name());
      while (ScriptText.isReserved(name) || isTaken.test(name) || !names.add(name)) {
        name += "_";
      }
    }
    return List.copyOf(names);
  }
}
