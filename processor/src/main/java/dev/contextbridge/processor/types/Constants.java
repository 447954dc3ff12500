package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.FunctionShape;
import java.util.Locale;

/** The names of constants in generated classes, which the types and the emitter must agree on. */
public final class Constants {
  private Constants() {}

  /**
   * The constant that holds the generated code of a functional interface.
   *
   * @param shape the functional interface
   * @return its name
   */
  public static String type(FunctionShape shape) {
    return upperSnake(shape.name()) + "_TYPE";
  }

  /**
   * A name in UPPER_SNAKE_CASE.
   *
   * @param camel the name in camelCase
   * @return the name of a constant
   */
  public static String upperSnake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
