package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.BridgeType;
import org.jspecify.annotations.Nullable;

/**
 * A row of the type table: which Java types are mine, how they cross, and what the README says of
 * them. Found by {@code @AutoService(Row.class)}; a new row needs no other registration.
 */
public interface Row {
  /**
   * Tells how a type crosses.
   *
   * @param use a type that is not null, no wildcard and no variable
   * @param resolver resolves the types inside it
   * @return the way, or null when the type is another row's
   */
  @Nullable BridgeType match(TypeUse use, Resolver resolver);

  /**
   * What the README says.
   *
   * @return a line of the table
   */
  Line line();

  /**
   * A line of the table in the README.
   *
   * @param order where it stands
   * @param row the kind of value
   * @param java the Java types
   * @param typeScript what they are in TypeScript
   * @param rules what is checked and changed on the way
   */
  record Line(int order, String row, String java, String typeScript, String rules) {}
}
