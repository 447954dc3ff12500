package dev.contextbridge.processor.model;

/** A named thing that an API reaches and that its generated files contain. */
public sealed interface Declaration
    permits ObjectShape, EnumShape, TextShape, ErrorShape, FunctionShape, BridgedReference {
  /**
   * Its name, unique in its API.
   *
   * @return the name in TypeScript and in the names of generated functions
   */
  String name();
}
