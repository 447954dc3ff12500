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
}
