package dev.contextbridge.tests.properties;

import java.util.Map;
import net.jqwik.api.Arbitrary;

/** A type of the type table that a random API uses. */
interface Shape {
  /** The type as a type argument. */
  String java();

  /** The type as a component or parameter, where it may be a primitive. */
  default String direct() {
    return java();
  }

  /**
   * An object of JavaScript that describes values of the type; see {@code shapes.js}.
   *
   * @param named takes the descriptions of the records and unions that it refers to, by key
   */
  String script(Map<String, String> named);

  /**
   * Random values.
   *
   * @param classes the compiled types
   * @param depth how many levels of containers may have contents
   */
  Arbitrary<Object> values(Classes classes, int depth);

  /** Null or undefined is a value of it. */
  default boolean canBeMissing() {
    return false;
  }
}
