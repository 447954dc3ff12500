package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.ObjectShape;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of members of generated classes, which the types and the emitter must agree on. */
public final class Constants {
  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

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
   * The constant that writes a record or union to a tape. Names in upper case could be the same for
   * types that differ in case alone.
   *
   * @param shape the record or union
   * @return its name
   */
  public static String writer(ObjectShape shape) {
    return "writer$" + shape.name();
  }

  /**
   * A name in UPPER_SNAKE_CASE.
   *
   * @param camel the name in camelCase
   * @return the name of a constant
   */
  public static String upperSnake(String camel) {
    return HUMP.matcher(camel).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
  }
}
