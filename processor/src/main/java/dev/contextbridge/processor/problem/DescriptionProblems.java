package dev.contextbridge.processor.problem;

/**
 * What cannot be known of a type in a class file, when no description of it was written. One
 * factory for each message.
 */
public final class DescriptionProblems {
  private static final String CODE = "BridgeUndescribed";

  private DescriptionProblems() {}

  /**
   * A library's interface whose parameters have no names. Class files keep neither names nor
   * documentation; a description beside them does.
   *
   * @param place a method of it
   * @param type the interface
   * @return a warning
   */
  public static Problem lostNames(Place place, String type) {
    return Problem.warning(
        CODE,
        place,
        "the class file of "
            + type
            + " has neither the names of parameters nor documentation. Compile "
            + type
            + " with this processor and let a @Bridged interface reach it there, or compile it"
            + " with -parameters, or declare the method again here.");
  }

  /**
   * A library's type whose annotations this compiler does not read: javac does not, up to version
   * 21.
   *
   * @param place where it is used
   * @param type the type
   * @return a warning
   */
  public static Problem lostNullness(Place place, String type) {
    return Problem.warning(
        CODE,
        place,
        type
            + " says @Nullable of types, which this compiler does not read from class files, so"
            + " nothing in it may be null. Compile "
            + type
            + " with this processor and let a @Bridged interface reach it there, or compile this"
            + " module with JDK 22 or later.");
  }

  /**
   * A type of this module that no API reached when it was compiled. Build tools that compile only
   * what has changed can come upon one.
   *
   * @param place where it is used
   * @param type the type
   * @return a warning
   */
  public static Problem describedTooLate(Place place, String type) {
    return Problem.warning(
        CODE,
        place,
        type
            + " was compiled when nothing reached it, so its documentation and the names and"
            + " nullness of what it declares are not known now. Build this module from scratch.");
  }
}
