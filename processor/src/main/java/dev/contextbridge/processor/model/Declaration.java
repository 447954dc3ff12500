package dev.contextbridge.processor.model;

import java.util.List;

/** A named thing that an API reaches and that its generated files contain. */
public sealed interface Declaration
    permits ObjectShape, EnumShape, TextShape, ErrorShape, FunctionShape, BridgedReference {
  /**
   * Its name, unique in its API.
   *
   * @return the name in TypeScript and in the names of generated functions
   */
  String name();

  /**
   * The types of the values inside a value.
   *
   * @return its contents; none for what holds no values
   */
  default List<Part> contents() {
    return List.of();
  }

  /**
   * Whether its values can go one way.
   *
   * @param direction the way
   * @return false when something inside them cannot
   */
  default boolean goes(Direction direction) {
    return direction.obstacles(contents()).isEmpty();
  }
}
