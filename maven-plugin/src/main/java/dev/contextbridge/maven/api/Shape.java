package dev.contextbridge.maven.api;

import java.util.SortedMap;
import java.util.SortedSet;

/** What a name stands for in the declaration of an API. */
sealed interface Shape {
  /**
   * A record or an error.
   *
   * @param tags the properties that have one value: discriminators, the name of an error
   * @param fields the others
   * @param error whether it is one
   */
  record Fields(SortedMap<String, String> tags, SortedMap<String, Field> fields, boolean error)
      implements Shape {}

  /**
   * A property of an object.
   *
   * @param type its type when it is there
   * @param optional whether it may be missing
   */
  record Field(Type type, boolean optional) {}

  /**
   * A discriminated union.
   *
   * @param discriminator the property that tells its members apart
   * @param members records and unions
   */
  record Variants(String discriminator, SortedSet<String> members) implements Shape {
    /** As descriptions and snapshots write it. */
    static Variants read(JsonNode json) {
      return new Variants(json.get("discriminator").text(), json.get("members").texts());
    }
  }

  /**
   * An enum.
   *
   * @param names its strings
   */
  record Constants(SortedSet<String> names) implements Shape {}

  /**
   * Strings of one format.
   *
   * @param brand what tells them from other strings
   */
  record Text(String brand) implements Shape {}

  /**
   * A function that needs a name, since it takes or gives itself.
   *
   * @param signature its type
   */
  record Callback(Type.Function signature) implements Shape {}

  /**
   * A bridged interface.
   *
   * @param java its Java name
   */
  record Reference(String java) implements Shape {}
}
