package dev.contextbridge.processor.problem;

import org.jspecify.annotations.Nullable;

/** What can be wrong with an interface and its members. One factory for each message. */
public final class ApiProblems {
  private ApiProblems() {}

  /**
   * An annotation on something that is no interface. Scripts call methods of an interface, and
   * nothing else of the object behind it.
   *
   * @param place the type
   * @param annotation the annotation's simple name
   * @return the problem
   */
  public static Problem notAnInterface(Place place, String annotation) {
    return Problem.error(
        "BridgeNotAnInterface",
        place,
        "@"
            + annotation
            + " is for interfaces. Declare an interface with the methods that scripts"
            + " may call, and implement it.");
  }

  /**
   * An annotation on a generic interface. There is one declaration for an interface, which would
   * have to name a type for each variable.
   *
   * @param place the interface
   * @return the problem
   */
  public static Problem generic(Place place) {
    return Problem.error(
        "BridgeGeneric",
        place,
        "a generic interface has no one declaration in TypeScript. Extend it by an interface that"
            + " fixes its type arguments, and annotate that one.");
  }

  /**
   * An annotated interface that generated code cannot name. The bridge class is a class of its own
   * in the same package.
   *
   * @param place the interface
   * @return the problem
   */
  public static Problem notReachable(Place place) {
    return Problem.error(
        "BridgeInaccessible",
        place,
        "a private or local interface cannot be reached by the generated code. Make it public or"
            + " package-private, together with the types that it is nested in.");
  }

  /**
   * A method with type parameters. Values of no particular type can be neither checked nor
   * declared.
   *
   * @param place the method
   * @return the problem
   */
  public static Problem genericMethod(Place place) {
    return Problem.error(
        "BridgeTypeVariable",
        place,
        "a generic method stands for no particular types. Write the types themselves.");
  }

  /**
   * Several methods of one name. An object of JavaScript has one property of a name.
   *
   * @param place one of them
   * @param name the name
   * @return the problem
   */
  public static Problem overload(Place place, String name) {
    return Problem.error(
        "BridgeOverload",
        place,
        "JavaScript has one function per name, and there is another '"
            + name
            + "'. Give this one"
            + " another name with @JsName.");
  }

  /**
   * Two members that have one name in JavaScript, by {@code @JsName}.
   *
   * @param place the second
   * @param name the name
   * @return the problem
   */
  public static Problem duplicateName(Place place, String name) {
    return Problem.error(
        "BridgeDuplicateName",
        place,
        "another member is called '" + name + "' in JavaScript already. Choose another @JsName.");
  }

  /**
   * A name that JavaScript or the bridge gives a meaning. The object would not behave as its
   * declaration says.
   *
   * @param place the member
   * @param name the name
   * @param meaning why it is taken
   * @return the problem
   */
  public static Problem reservedName(Place place, String name, String meaning) {
    return Problem.error(
        "BridgeReservedName",
        place,
        "'" + name + "' is reserved: " + meaning + ". Give the member another name with @JsName.");
  }

  /**
   * A name that is no identifier. It could not be written behind a dot.
   *
   * @param place the member
   * @param name the name
   * @return the problem
   */
  public static Problem badName(Place place, String name) {
    return Problem.error(
        "BridgeBadName",
        place,
        "'"
            + name
            + "' is not an identifier in JavaScript. Use letters, digits, _ and $, not"
            + " beginning with a digit"
            + suchAs(name)
            + ".");
  }

  /**
   * A key that cannot be the name of a variable. Scripts use an API as a variable of that name.
   *
   * @param place the interface
   * @param key the key
   * @return the problem
   */
  public static Problem badKey(Place place, String key) {
    return Problem.error(
        "BridgeBadKey",
        place,
        "'"
            + key
            + "' cannot be the name of a global variable. Name another key in the annotation:"
            + " letters, digits, _ and $, not beginning with a digit, and no word that JavaScript"
            + " reserves"
            + suchAs(key)
            + ".");
  }

  private static String suchAs(String wrong) {
    String near = CloseName.identifier(wrong);
    return near == null ? "" : ": '" + near + "'";
  }

  /**
   * A key that the global object of every world has already. What is there is never replaced.
   *
   * @param place the interface
   * @param key the key
   * @return the problem
   */
  public static Problem takenKey(Place place, String key) {
    return Problem.error(
        "BridgeTakenKey",
        place,
        "every world has a global '" + key + "' already. Name another key in the annotation.");
  }

  /**
   * A key that names a global of browsers. It works in a world, but TypeScript's DOM library
   * declares it as something else.
   *
   * @param place the interface
   * @param key the key
   * @return a warning
   */
  public static Problem browserKey(Place place, String key) {
    return Problem.warning(
        "BridgeBrowserKey",
        place,
        "'"
            + key
            + "' is a global of browsers, so its declaration clashes with the DOM library of"
            + " TypeScript. Name another key in the annotation.");
  }

  /**
   * A negative world. The main world is 0 and the preload world 999; worlds of one's own are 1000
   * and up.
   *
   * @param place the interface
   * @param worldId the id
   * @return the problem
   */
  public static Problem worldId(Place place, int worldId) {
    return Problem.error(
        "BridgeWorldId",
        place,
        "there is no world " + worldId + ". Use 999 for the preload world, or 1000 and up.");
  }

  /**
   * Both annotations that say where an API goes, on one interface.
   *
   * @param place the interface
   * @return the problem
   */
  public static Problem severalRoles(Place place) {
    return Problem.error(
        "BridgeSeveralRoles",
        place,
        "@ExposeInMainWorld and @ExposeInIsolatedWorld exclude each other. Keep one; an exposure"
            + " can be bound to other worlds by exposeInIsolatedWorld(worldId, key, exposure).");
  }

  /**
   * A method of {@code Object} that an interface declares again. What every Java object has is no
   * part of an API.
   *
   * @param place the method
   * @param name its name
   * @return the problem
   */
  public static Problem objectMethod(Place place, String name) {
    return Problem.error(
        "BridgeObjectMethod",
        place,
        name
            + " is a method of every Java object and is not exposed. Remove it, or declare a"
            + " method of another name.");
  }

  /**
   * A type that does not exist. Types that other processors generate in the same build are waited
   * for.
   *
   * @param place where it stands
   * @param type the type as written
   * @param near a type that may be meant, or null
   * @return the problem
   */
  public static Problem unresolved(Place place, String type, @Nullable String near) {
    return Problem.error(
        "BridgeUnresolved",
        place,
        type
            + " does not exist, and no annotation processor has made it. "
            + (near == null ? "Check the import." : "Did you mean " + near + "?"));
  }

  /**
   * A package that its module keeps from the engine, which has to call the generated class.
   *
   * @param place the interface
   * @param packageName its package
   * @return the problem
   */
  public static Problem hiddenPackage(Place place, String packageName) {
    return Problem.error(
        "BridgeHiddenPackage",
        place,
        "the module neither exports nor opens the package "
            + packageName
            + " to everyone, so the"
            + " engine could not call the generated class. Add 'exports "
            + packageName
            + ";' or"
            + " 'opens "
            + packageName
            + ";' to module-info.java.");
  }

  /**
   * A record with more components, or a method with more parameters, than generated code can hand
   * over in one call.
   *
   * @param place the first that is too many
   * @param limit how many there may be
   * @return the problem
   */
  public static Problem tooMany(Place place, int limit) {
    return Problem.error(
        "BridgeTooMany",
        place,
        "a script can give at most "
            + limit
            + " values at once, of which a long and a number that is no int count two. Put some of"
            + " them into a record of their own.");
  }

  /**
   * A class that is called as the one to be generated. It stands in the package of the interface,
   * and is called by its name, with those of the types around it, and {@code Bridge}.
   *
   * @param place the interface
   * @param bridge the simple name of the generated class
   * @return the problem
   */
  public static Problem takenClass(Place place, String bridge) {
    return Problem.error(
        "BridgeTakenClass",
        place,
        "the class to be generated is called "
            + bridge
            + ", and there is such a class already, written by hand or generated for another"
            + " interface. Rename that one or this interface.");
  }

  /**
   * A failure of the processor itself, which is never the fault of the interface.
   *
   * @param place the interface
   * @param trace what failed
   * @return the problem
   */
  public static Problem crash(Place place, String trace) {
    return Problem.error(
        "BridgeCrash",
        place,
        "the annotation processor failed. This is a defect of contextbridge; please report it"
            + " with this trace:\n"
            + trace);
  }
}
