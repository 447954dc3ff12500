package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;

/**
 * A parameter of a method.
 *
 * @param name its Java name
 * @param declared its Java type as declared
 * @param type how it crosses
 * @param rest whether it takes all the arguments that are left, which Java has as an array
 */
public record Parameter(String name, TypeName declared, BridgeType type, boolean rest) {
  /**
   * The parameter where a function declares it.
   *
   * @param variable its name there
   * @return with the dots of a rest parameter
   */
  public String declaration(String variable) {
    return rest ? "..." + variable : variable;
  }
}
