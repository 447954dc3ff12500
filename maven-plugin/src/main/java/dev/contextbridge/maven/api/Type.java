package dev.contextbridge.maven.api;

import java.util.List;
import java.util.stream.Collectors;

/** A type as declarations write it. Its text is TypeScript, in one form for each type. */
sealed interface Type {
  /**
   * What has a name: a type of the language or one that the API declares.
   *
   * @param name the name
   * @param arguments the type arguments
   */
  record Named(String name, List<Type> arguments) implements Type {
    Named(String name) {
      this(name, List.of());
    }

    @Override
    public String toString() {
      return arguments.isEmpty() ? name : name + "<" + join(arguments, ", ") + ">";
    }
  }

  /**
   * A string: a constant of an enum.
   *
   * @param value the string
   */
  record Literal(String value) implements Type {
    @Override
    public String toString() {
      return '"' + value + '"';
    }
  }

  /**
   * A readonly array.
   *
   * @param element the type of its elements
   */
  record Array(Type element) implements Type {
    @Override
    public String toString() {
      return "readonly " + operand(element) + "[]";
    }
  }

  /**
   * One of several.
   *
   * @param members at least two, none of them a union
   */
  record Union(List<Type> members) implements Type {
    @Override
    public String toString() {
      return members.stream().map(Type::operand).collect(Collectors.joining(" | "));
    }
  }

  /**
   * A function, or the signature of a method.
   *
   * @param parameters in order
   * @param result what it gives
   */
  record Function(List<Parameter> parameters, Type result) implements Type {
    @Override
    public String toString() {
      return parameters.stream()
              .map(Parameter::toString)
              .collect(Collectors.joining(", ", "(", ") => "))
          + result;
    }
  }

  /**
   * A parameter of a function.
   *
   * @param name its name
   * @param type its type
   * @param optional whether it may be left out
   * @param rest whether it takes all the arguments that are left
   */
  record Parameter(String name, Type type, boolean optional, boolean rest) {
    @Override
    public String toString() {
      return (rest ? "..." : "") + name + (optional ? "?" : "") + ": " + type;
    }
  }

  /** The nothing of a value that may be missing. */
  Type UNDEFINED = new Named("undefined");

  /**
   * The alternatives of a type.
   *
   * @param type any type
   * @return the members of a union, else the type itself
   */
  static List<Type> alternatives(Type type) {
    return type instanceof Union union ? union.members() : List.of(type);
  }

  /**
   * One of several types, or the only one.
   *
   * @param members at least one
   * @return a union of two or more
   */
  static Type of(List<Type> members) {
    return members.size() == 1 ? members.get(0) : new Union(members);
  }

  /**
   * The type of a value that is there.
   *
   * @param type any type
   * @return the type without {@code undefined} among its alternatives
   */
  static Type present(Type type) {
    List<Type> others =
        alternatives(type).stream().filter(each -> !each.equals(UNDEFINED)).toList();
    return others.isEmpty() ? type : of(others);
  }

  private static String operand(Type type) {
    return type instanceof Named || type instanceof Literal ? type.toString() : "(" + type + ")";
  }

  private static String join(List<Type> types, String separator) {
    return types.stream().map(Type::toString).collect(Collectors.joining(separator));
  }
}
