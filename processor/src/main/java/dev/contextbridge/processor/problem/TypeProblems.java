package dev.contextbridge.processor.problem;

import org.jspecify.annotations.Nullable;

/** What can be wrong with a type. One factory for each message. */
public final class TypeProblems {
  private TypeProblems() {}

  /**
   * A type that no row of the type table knows. Nothing crosses the bridge but what the table
   * lists.
   *
   * @param place where it stands
   * @param type the type as written
   * @param near a type that may be meant, or null
   * @return the problem
   */
  public static Problem unsupported(Place place, String type, @Nullable String near) {
    return Problem.error(
        "BridgeType",
        place,
        type
            + " cannot cross the bridge. "
            + didYouMean(near)
            + "Use a record for data, a @FunctionalInterface for a"
            + " function, or an interface marked @Bridged for an object with methods.");
  }

  private static String didYouMean(@Nullable String near) {
    return near == null ? "" : "Did you mean " + near + "? ";
  }

  /**
   * A type that cannot cross, beside one that does.
   *
   * @param place where it stands
   * @param type the type as written
   * @param instead what to write
   * @return the problem
   */
  public static Problem replaced(Place place, String type, String instead) {
    return Problem.error(
        "BridgeType", place, type + " cannot cross the bridge. Use " + instead + ".");
  }

  /**
   * A generic type without arguments. Its contents could be neither checked nor declared.
   *
   * @param place where it stands
   * @param type the type as written
   * @param example the type with arguments
   * @return the problem
   */
  public static Problem raw(Place place, String type, String example) {
    return Problem.error(
        "BridgeRawType",
        place,
        type
            + " has no type arguments, so its contents are unknown. Write them, as in "
            + example
            + ".");
  }

  /**
   * A type variable. Values of no particular type can be neither checked nor declared.
   *
   * @param place where it stands
   * @param name the variable
   * @return the problem
   */
  public static Problem typeVariable(Place place, String name) {
    return Problem.error(
        "BridgeTypeVariable",
        place,
        "the type variable " + name + " stands for no particular type. Write the type itself.");
  }

  /**
   * A wildcard without a bound. One with a bound counts as its bound: {@code List<? extends
   * Integer>} is a list of integers.
   *
   * @param place where it stands
   * @return the problem
   */
  public static Problem wildcard(Place place) {
    return Problem.error(
        "BridgeWildcard",
        place,
        "the wildcard ? stands for no particular type. Write the type itself.");
  }

  /**
   * A map with keys that JavaScript could not look up. It finds a key by identity, unless the key
   * is a primitive.
   *
   * @param place where it stands
   * @param map the type as written
   * @param key the type of its keys
   * @return the problem
   */
  public static Problem mapKey(Place place, String map, String key) {
    return Problem.error(
        "BridgeMapKey",
        place,
        map
            + " has keys of type "
            + key
            + ", which are keys of neither an object nor a Map of JavaScript. Use keys that are"
            + " String, an enum, a number, boolean, char, BigInteger, or text such as LocalDate or"
            + " UUID; or a List of records with a key and a value.");
  }

  /**
   * A value that can be missing in two ways, such as an Optional in an Optional.
   *
   * @param place where it stands
   * @param type the type as written
   * @return the problem
   */
  public static Problem nestedOptional(Place place, String type) {
    return Problem.error(
        "BridgeNestedOptional",
        place,
        type
            + " can be missing in two ways, which JavaScript cannot tell apart. Use one"
            + " Optional, or one @Nullable.");
  }

  /**
   * A promise of a promise.
   *
   * @param place where it stands
   * @param type the type as written
   * @return the problem
   */
  public static Problem nestedPromise(Place place, String type) {
    return Problem.error(
        "BridgeNestedPromise",
        place,
        type
            + " is a promise of a promise, which JavaScript does not have: it waits for the inner"
            + " one as well. Use one CompletionStage, joined by thenCompose.");
  }

  /**
   * A primitive that is marked nullable.
   *
   * @param place where it stands
   * @param type the primitive
   * @param box its box
   * @return the problem
   */
  public static Problem nullablePrimitive(Place place, String type, String box) {
    return Problem.error(
        "BridgeNullablePrimitive", place, type + " is never null. Use @Nullable " + box + ".");
  }

  /**
   * An interface that is not marked {@code @Bridged}. JavaScript could call all its methods, so
   * they have to be meant for it.
   *
   * @param place where it stands
   * @param type its name
   * @param near a type that may be meant, or null
   * @return the problem
   */
  public static Problem notBridged(Place place, String type, @Nullable String near) {
    return Problem.error(
        "BridgeNotBridged",
        place,
        type
            + " is an interface that is not meant to cross. "
            + didYouMean(near)
            + "Mark it @Bridged if JavaScript may"
            + " call all its methods, or @FunctionalInterface if it is one function.");
  }

  /**
   * An interface from a library that is not marked {@code @Bridged}. Its methods were not written
   * with scripts in mind.
   *
   * @param place where it stands
   * @param type its name
   * @return the problem
   */
  public static Problem foreign(Place place, String type) {
    return Problem.error(
        "BridgeNotBridged",
        place,
        type
            + " is an interface of a library that is not meant to cross. Write what scripts need of"
            + " it as a record, or as an interface of your own that is marked @Bridged, and"
            + " translate in Java; or mark it where it is declared, if it is yours.");
  }

  /**
   * A marked interface that is generic. There is one declaration for an interface, whatever the
   * arguments.
   *
   * @param place where it stands
   * @param type the type as written
   * @return the problem
   */
  public static Problem genericBridged(Place place, String type) {
    return Problem.error(
        "BridgeGeneric",
        place,
        type
            + " is a generic interface, which has no one declaration in TypeScript. Extend it by an"
            + " interface that fixes its type arguments, mark that one @Bridged, and use it here.");
  }

  /**
   * A type that would hand a script a piece of the host, such as a thread, a class loader, a file
   * or a process. What a script may do with it has to be a method of the API.
   *
   * @param place where it stands
   * @param type its name
   * @return the problem
   */
  public static Problem capability(Place place, String type) {
    return Problem.error(
        "BridgeCapability",
        place,
        type
            + " gives its holder power over the host, which a script must not have. Pass the data"
            + " that the script needs, as a String, bytes or a record.");
  }

  /**
   * A Future, which cannot tell when it is done. A promise has to be told.
   *
   * @param place where it stands
   * @param type the type as written
   * @return the problem
   */
  public static Problem future(Place place, String type) {
    return Problem.error(
        "BridgeFuture",
        place,
        type + " cannot tell when it is done. Use CompletionStage or CompletableFuture.");
  }

  /**
   * A type that generated code cannot name. The bridge class is a class of its own in the package
   * of the interface.
   *
   * @param place where it stands
   * @param type its name
   * @return the problem
   */
  public static Problem inaccessible(Place place, String type) {
    return Problem.error(
        "BridgeInaccessible",
        place,
        type
            + " cannot be reached by the generated code, which lives in the package of the"
            + " interface. Make it public, together with the types that it is nested in.");
  }

  /**
   * {@code Void} where a value is needed.
   *
   * @param place where it stands
   * @param type its name
   * @return the problem
   */
  public static Problem notAValue(Place place, String type) {
    return Problem.error(
        "BridgeVoid",
        place,
        type + " is no value. It is allowed as a method's result and in CompletionStage<Void>.");
  }

  /**
   * A type that only Java can give, where JavaScript would have to give it. Iterators, streams and
   * publishers are such types.
   *
   * @param place where it stands
   * @param type the type as written
   * @param instead what to write
   * @return the problem
   */
  public static Problem oneWay(Place place, String type, String instead) {
    return Problem.error(
        "BridgeOneWay",
        place,
        type
            + " goes to JavaScript only, but here JavaScript would have to give it. Use "
            + instead
            + ".");
  }

  /**
   * {@code @SafeInteger} on what is always a bigint. Only a {@code long} can be a number instead.
   *
   * @param place where it stands
   * @param type {@code BigInteger} or {@code long[]}
   * @param instead what to write
   * @return a warning
   */
  public static Problem alwaysBigint(Place place, String type, String instead) {
    return Problem.warning(
        "BridgeAlwaysBigint",
        place,
        "@SafeInteger has no effect on "
            + type
            + ", which always crosses as bigint. Use "
            + instead
            + ", or remove the annotation.");
  }

  /**
   * A record that contains itself with ever larger type arguments.
   *
   * @param place where it stands
   * @param type the type as written
   * @return the problem
   */
  public static Problem endless(Place place, String type) {
    return Problem.error(
        "BridgeEndlessType",
        place,
        type
            + " contains itself with ever larger type arguments, so it has no end. Write a record"
            + " whose components do not grow.");
  }
}
