package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.ObjectShape;

/**
 * The names of members of generated classes, which the types and the emitter must agree on. Names
 * in upper case could be the same for types that differ in case alone.
 */
public final class Constants {
  private Constants() {}

  /**
   * The constant that holds the generated code of a functional interface.
   *
   * @param shape the functional interface
   * @return its name
   */
  public static String type(FunctionShape shape) {
    return "type$" + shape.name();
  }

  /**
   * The constant that writes a record or union to a tape.
   *
   * @param shape the record or union
   * @return its name
   */
  public static String writer(ObjectShape shape) {
    return "writer$" + shape.name();
  }
}
