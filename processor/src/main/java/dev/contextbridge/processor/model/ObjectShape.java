package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;

/** What crosses as an object of data: generated code reads, makes and writes it by its name. */
public sealed interface ObjectShape extends Declaration permits RecordShape, UnionShape {
  /**
   * The Java type.
   *
   * @return its name with type arguments
   */
  TypeName java();

  /**
   * Whether its objects may contain, by way of whatever else, objects that contain objects like
   * themselves: only the values say how deep they are, and they cross in parts.
   *
   * @return true for trees, lists of linked records and what holds such; asked when everything is
   *     read
   */
  default boolean isDeep() {
    return Depth.isUnlimited(this);
  }

  /**
   * JavaScript that reads an object that is inside of no other.
   *
   * @param read an expression that reads it as a part
   * @return an expression
   */
  default String whole(String read) {
    return isDeep() ? Depth.whole(read) : read;
  }
}
