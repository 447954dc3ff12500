package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;

/** Names of classes as messages show them. */
public final class SimpleNames {
  private SimpleNames() {}

  /**
   * The name of a class without its package and its type arguments.
   *
   * @param type a class or interface
   * @return its simple name
   */
  public static String of(TypeName type) {
    ClassName name =
        type instanceof ParameterizedTypeName generic ? generic.rawType : (ClassName) type;
    return name.simpleName();
  }
}
