package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;

/** The forms in which the glue hands a value to an exported method of Java. */
@SuppressWarnings("ImmutableEnumChecker") // names of types are immutable, though not marked so
public enum Wire {
  /** A string. */
  STRING(ClassName.get(String.class), "string", "asString"),
  /** A number that an int holds. */
  INT32(TypeName.INT, "int32", "asInt"),
  /** Any number. */
  NUMBER(TypeName.DOUBLE, "number", "asDouble"),
  /** A boolean. */
  BOOL(TypeName.BOOLEAN, "bool", "asBoolean"),
  /** A bigint that a long holds. */
  BIGINT(TypeName.LONG, "bigint", "asLong"),
  /** A Java value that the glue has already built. */
  REF(RuntimeNames.REF, "ref", "asHostObject");

  private final TypeName parameter;
  private final String sinkMethod;
  private final String valueMethod;

  Wire(TypeName parameter, String sinkMethod, String valueMethod) {
    this.parameter = parameter;
    this.sinkMethod = sinkMethod;
    this.valueMethod = valueMethod;
  }

  /**
   * The type of an exported parameter.
   *
   * @param nullable whether null may come
   * @return the type
   */
  public TypeName parameter(boolean nullable) {
    return nullable ? parameter.box() : parameter;
  }

  /**
   * The method of the runtime's {@code Sink} that takes this form.
   *
   * @return its name
   */
  public String sinkMethod() {
    return sinkMethod;
  }

  /**
   * An element of a container in this form.
   *
   * @param wire an expression of type Object
   * @return an expression of the boxed type
   */
  public CodeBlock fromObject(CodeBlock wire) {
    return CodeBlock.of("(($T) $L)", parameter.box(), wire);
  }

  /**
   * What a function of JavaScript returned, in this form.
   *
   * @param value an expression of the engine's type Value
   * @param nullable whether null may come
   * @return an expression of the parameter type
   */
  public CodeBlock fromValue(CodeBlock value, boolean nullable) {
    CodeBlock some =
        this == REF
            ? CodeBlock.of("(($T) $L.$L())", parameter, value, valueMethod)
            : CodeBlock.of("$L.$L()", value, valueMethod);
    return nullable
        ? CodeBlock.of("($L.isNull() ? null : ($T) $L)", value, parameter.box(), some)
        : some;
  }
}
