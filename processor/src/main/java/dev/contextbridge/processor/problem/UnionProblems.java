package dev.contextbridge.processor.problem;

import org.jspecify.annotations.Nullable;

/** What can be wrong with sealed interfaces. One factory for each message. */
public final class UnionProblems {
  private UnionProblems() {}

  /**
   * A sealed interface that permits something else than records.
   *
   * @param place the permitted type
   * @param type the permitted type as written
   * @return the problem
   */
  public static Problem notARecord(Place place, String type) {
    return Problem.error(
        "BridgeUnion",
        place,
        type
            + " is neither a record nor a sealed interface of records, so it is no member of a"
            + " union. Make it a record.");
  }

  /**
   * A generic member of a union whose type arguments do not follow from the union's.
   *
   * @param place the permitted type
   * @param type the permitted type as written
   * @param union the union as written
   * @return the problem
   */
  public static Problem unionArguments(Place place, String type, String union) {
    return Problem.error(
        "BridgeUnion",
        place,
        "the type arguments of "
            + type
            + " do not follow from "
            + union
            + ". Give each of its type parameters to the sealed interface.");
  }

  /**
   * A component with the name of the property that tells the records of a union apart.
   *
   * @param place the component
   * @param name the name of both
   * @return the problem
   */
  public static Problem discriminatorClash(Place place, String name) {
    return Problem.error(
        "BridgeDiscriminator",
        place,
        "the name '"
            + name
            + "' is that of the property that tells the records of a union apart. Give the"
            + " component another name with @JsName, or the property with @Discriminator on the"
            + " sealed interface.");
  }

  /**
   * A property that cannot tell the records of a union apart.
   *
   * @param place the union
   * @param name its name
   * @param meaning what the name means already; null when it is no name at all
   * @return the problem
   */
  public static Problem badDiscriminator(Place place, String name, @Nullable String meaning) {
    String near = CloseName.identifier(name);
    return Problem.error(
        "BridgeDiscriminator",
        place,
        "'"
            + name
            + "' cannot be the property that tells its records apart: "
            + (meaning == null ? "it is no identifier" : meaning)
            + ". Write "
            + (near == null ? "another name" : "'" + near + "'")
            + " in @Discriminator.");
  }

  /**
   * Two records of a union that nothing tells apart.
   *
   * @param place the union
   * @param kind the value of both
   * @return the problem
   */
  public static Problem duplicateKind(Place place, String kind) {
    return Problem.error(
        "BridgeDiscriminator",
        place,
        "two of its records are called '"
            + kind
            + "', so that JavaScript could not tell them apart. Give one of them another name with"
            + " @JsName.");
  }
}
