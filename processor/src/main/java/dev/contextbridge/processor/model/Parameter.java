package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method.
 *
 * @param element its position, or null when it is in a class file
 * @param name its Java name
 * @param declared its Java type as declared
 * @param type how it crosses
 * @param rest whether it takes all the arguments that are left, which Java has as an array
 */
public record Parameter(
    @Nullable Element element, String name, TypeName declared, BridgeType type, boolean rest) {
  /**
   * The parameter where a function declares it.
   *
   * @param variable its name there
   * @return with the dots of a rest parameter
   */
  public String declaration(String variable) {
    return rest ? "..." + variable : variable;
  }

  boolean mayBeLeftOut() {
    return rest || type.optional();
  }
}
